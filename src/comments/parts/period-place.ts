import type { Visit } from "#platform/web"
import { formatDate } from "#platform/words"
import type { CommentPeriod } from "../reads/periods.ts"
import { words } from "../words/index.ts"

/** What a page within a period is called and stands under. */
export function periodPlace({ locale, address }: Pick<Visit, "locale" | "address">, period: CommentPeriod) {
  const say = words(locale)
  const all = address("/strategy/comments")
  return {
    here: `${all}/${period.id}`,
    crumbs: [
      { label: say("strategy"), href: address("/strategy") },
      { label: say("comment-periods"), href: all },
      { label: periodName(locale, period), href: `${all}/${period.id}` },
    ],
  }
}

/** "From 1 to 30 September": periods of one plan are told apart by their days. */
export function periodName(locale: "en" | "fr", { opensOn, closesOn }: CommentPeriod): string {
  return words(locale)("from-to", { from: formatDate(locale, opensOn), to: formatDate(locale, closesOn) })
}
