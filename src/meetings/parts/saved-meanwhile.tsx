import { typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Facts, Notice } from "#ui"
import type { Fact } from "#ui"
import { words } from "../words/index.ts"

/** Beside a form that came back because somebody else had saved: what they saved, so that the two can be compared. */
export function SavedMeanwhile(props: {
  locale: Locale
  refused: Refused | undefined
  version: number
  facts: readonly Fact[]
}) {
  const { locale, refused, version, facts } = props
  if (typedIn(refused, "version", String(version)) === String(version)) return null
  const say = words(locale)
  return (
    <Notice kind="attention" title={say("saved-meanwhile")}>
      <p>{say("saved-meanwhile-why")}</p>
      <Facts facts={facts} />
    </Notice>
  )
}
