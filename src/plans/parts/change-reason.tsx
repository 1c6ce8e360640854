import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { TextArea } from "#ui"
import { words } from "../words/index.ts"

/** Why an approved plan is changed: kept with what was said before and after. */
export function ChangeReason(props: {
  locale: Locale
  refused: Refused | undefined
  hint?: "reason-of-change-hint" | "reason-of-import-hint" | "reason-of-drop-hint" | "reason-of-carry-hint"
}) {
  const { locale, refused, hint = "reason-of-change-hint" } = props
  const say = words(locale)
  return (
    <TextArea
      {...asTyped(refused, "reason")}
      label={say(hint === "reason-of-carry-hint" ? "reason" : "reason-of-change")}
      hint={say(hint)}
      rows={3}
      maxLength={2000}
    />
  )
}
