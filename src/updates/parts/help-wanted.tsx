import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Form, Notice, TextArea } from "#ui"
import { Written } from "./shown.tsx"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  lang: Locale
  updateId: string
  helpWanted: string
  answered: { on: string; note: string } | null
  may: boolean
  submissionKey: string
  refused: Refused | undefined
}

/** The help an update asks for, until somebody says that it was seen to; then what was done. */
export function HelpWanted({ locale, lang, updateId, helpWanted, answered, may, ...form }: Props) {
  if (!helpWanted) return null
  const say = words(locale)
  if (answered)
    return (
      <Notice kind="success" title={say("help-seen-to", { on: answered.on })}>
        {answered.note && <Written text={answered.note} />}
      </Notice>
    )
  const { submissionKey, refused } = form
  return (
    <Notice kind="attention" title={say("state-help")}>
      <Written lang={lang} text={helpWanted} />
      {may && (
        <Form submissionKey={submissionKey}>
          <input type="hidden" name="does" value="help" />
          <input type="hidden" name="updateId" value={updateId} />
          <TextArea
            {...asTyped(refused, "note")}
            label={say("help-note")}
            rows={2}
            maxLength={2000}
            optional
          />
          <ButtonRow>
            <Button look="secondary">{say("help-done")}</Button>
          </ButtonRow>
        </Form>
      )}
    </Notice>
  )
}
