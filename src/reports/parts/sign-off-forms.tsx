import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { BilingualField, Button, ButtonRow, DateInput, Form, Section, TextInput } from "#ui"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  home: string
  today: string
  submissionKey: string
  refused: Refused | undefined
}

/** Two ways a council acknowledges: by a motion here, or elsewhere and noted. */
export function AcknowledgeForm({ locale, home, today, submissionKey, refused }: Props) {
  const say = words(locale)
  const box = (name: string, known = "") => asTyped(refused, name, known)
  return (
    <Section title={say("sign-off-acknowledged")} intro={<p>{say("acknowledge-by-motion")}</p>}>
      <ButtonRow>
        <Button look="secondary" href={`${home}/council/motions/new`}>
          {say("acknowledge-motion-act")}
        </Button>
      </ButtonRow>
      <Section level={3} title={say("acknowledge-outside")}>
        <Form submissionKey={`${submissionKey}-a`}>
          <input type="hidden" name="does" value="acknowledged" />
          <DateInput {...box("acknowledgedOn", today)} label={say("acknowledged-on")} />
          <TextInput
            {...box("where")}
            label={say("acknowledged-where")}
            hint={say("acknowledged-where-hint")}
          />
          <ButtonRow>
            <Button look="secondary">{say("acknowledge-act")}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </Section>
  )
}

/** Who signs for the organisation that holds the agreement. */
export function SignForm({ locale, today, submissionKey, refused }: Props) {
  const say = words(locale)
  const box = (name: string, known = "") => asTyped(refused, name, known)
  return (
    <Section title={say("sign-report")} intro={<p>{say("sign-report-intro")}</p>}>
      <Form submissionKey={`${submissionKey}-s`}>
        <input type="hidden" name="does" value="signed" />
        <TextInput {...box("signer")} label={say("signer")} />
        <BilingualField
          name="title"
          label={say("signer-title")}
          english={box("titleEn")}
          french={box("titleFr")}
        />
        <BilingualField
          name="statement"
          label={say("signer-statement")}
          rows={3}
          english={box("statementEn", words("en")("statement-default"))}
          french={box("statementFr", words("fr")("statement-default"))}
        />
        <DateInput {...box("signedOn", today)} label={say("signed-on")} />
        <ButtonRow>
          <Button>{say("sign-act")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
