import { errorOf, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, DateInput, Form, RadioGroup, Section, TextArea } from "#ui"
import { words } from "../words/index.ts"

type Props = { locale: Locale; submissionKey: string; refused: Refused | undefined }

/** The funder decides of an application, with reasons, and from when to when an agreement runs. */
export function DecisionForm({ locale, submissionKey, refused }: Props) {
  const say = words(locale)
  const field = (name: string) => ({ name, value: typedIn(refused, name), error: errorOf(refused, name) })
  return (
    <Section title={say("decide")} intro={<p>{say("decide-why")}</p>}>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="decide" />
        <RadioGroup
          {...field("decision")}
          label={say("decision")}
          options={(["accepted", "declined"] as const).map((decision) => ({
            value: decision,
            label: say(`decision-${decision}`),
          }))}
        />
        <TextArea {...field("reasons")} label={say("reasons")} hint={say("reasons-hint")} />
        <DateInput {...field("startsOn")} label={say("agreement-from")} optional />
        <DateInput {...field("endsOn")} label={say("agreement-to")} hint={say("agreement-hint")} optional />
        <ButtonRow>
          <Button>{say("decide")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
