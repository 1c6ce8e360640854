import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"

/** The way to the accessibility statement, at the foot of every page. */
export function AccessibilityLink({ locale }: { locale: Locale }) {
  return (
    <p>
      <a href={`/${locale}/accessibility`}>{words(locale)("accessibility")}</a>
    </p>
  )
}
