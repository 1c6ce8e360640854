import type { Locale } from "#platform/words"
import type { PublicComment } from "../reads/public-comments.ts"
import { words } from "../words/index.ts"

/** By whom a comment is, as far as they want it known, and how it was told where staff entered it for them. */
export function whoSaid(
  locale: Locale,
  { shownName, toldHow }: Pick<PublicComment, "shownName" | "toldHow">,
): string {
  const say = words(locale)
  const who = shownName || say("somebody")
  return toldHow === null ? who : say("who-told", { who, how: toldHow })
}
