import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Span } from "../rules/is-open.ts"
import { words } from "../words/index.ts"

/** "From 1 April 2027 to 30 April 2027", or always. */
export function spanOf(locale: Locale, { opensOn, closesOn }: Span): string {
  const say = words(locale)
  const from = formatDate(locale, opensOn)
  return closesOn === null
    ? say("span-always", { from })
    : say("span", { from, to: formatDate(locale, closesOn) })
}
