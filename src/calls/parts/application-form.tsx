import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, DateInput, Form, NumberInput, Section, Select, TextArea, TextInput } from "#ui"
import type { KeptApplication } from "../reads/application.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  /** What is written of it already; null before it begins. */
  kept: KeptApplication | null
  submissionKey: string
  refused: Refused | undefined
  organizations: readonly { value: string; label: string }[]
}

/** What a partnership writes of itself in answer to a call. */
export function ApplicationForm({ locale, kept, submissionKey, refused, organizations }: Props) {
  const say = words(locale)
  const own = kept?.application
  const field = (name: string, known = "") => asTyped(refused, name, known)
  const number = (known: number | null | undefined) =>
    known === null || known === undefined ? "" : String(known)
  return (
    <Section title={say("your-application")}>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="write" />
        <input type="hidden" name="version" value={kept?.version ?? 0} />
        <Select
          {...field("organization", kept?.organizationId ?? "")}
          label={say("lead")}
          hint={say("lead-hint")}
          options={[{ value: "", label: say("choose") }, ...organizations]}
        />
        <TextInput
          {...field("community", own?.community)}
          label={say("community")}
          hint={say("community-hint")}
        />
        <NumberInput
          {...field("population", number(own?.population))}
          label={say("population")}
          unit={say("people")}
        />
        <TextInput {...field("populationSource", own?.populationSource)} label={say("population-source")} />
        <DateInput {...field("populationOn", own?.populationOn ?? "")} label={say("population-on")} />
        <NumberInput
          {...field("newcomers", number(own?.newcomers))}
          label={say("newcomers")}
          unit={say("people")}
        />
        <TextInput {...field("newcomersSource", own?.newcomersSource)} label={say("newcomers-source")} />
        <TextArea
          {...field("proposal", own?.proposal)}
          label={say("proposal")}
          hint={say("proposal-hint")}
          rows={10}
        />
        <ButtonRow>
          <Button>{say("keep-application")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
