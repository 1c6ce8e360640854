import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Form, Section, TextArea } from "#ui"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  submissionKey: string
  refused: Refused | undefined
  hint: string
  act?: string
}

/** Where somebody writes down what whoever comes after should know. */
export function NoteForm({ locale, submissionKey, refused, hint, act }: Props) {
  const say = words(locale)
  return (
    <Section title={say("add-note")}>
      <Form submissionKey={submissionKey}>
        {act !== undefined && <input type="hidden" name="act" value={act} />}
        <TextArea {...asTyped(refused, "text")} label={say("note")} hint={hint} rows={6} />
        <ButtonRow>
          <Button look="secondary">{say("keep-note")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
