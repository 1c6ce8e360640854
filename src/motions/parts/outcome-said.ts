import type { Rules } from "#terms"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Ballot, Result } from "../reads/ballots.ts"
import { words } from "../words/index.ts"

/** Why a vote came to what it came to, in sentences: who voted how many, what was needed, the quorum, who was recused. */
export function outcomeSaid(
  locale: Locale,
  { table, method, seats }: Pick<Ballot, "table" | "method" | "seats">,
  result: Omit<Result, "at">,
): string[] {
  const say = words(locale)
  const { rules } = table
  const byLink = method === "link"
  const values = { ...result, base: baseOf(rules, byLink), how: byLink ? "link" : "room" }
  const recused = seats.filter((seat) => seat.isRecused && seat.nameEn !== null)
  const names = new Intl.ListFormat(`${locale}-CA`, { type: "conjunction" }).format(
    recused.map((seat) => nameIn(locale, seat)),
  )
  if (result.outcome === "no-quorum")
    return [say("said-no-quorum", values), ...(recused.length > 0 ? [say("said-recused", { names })] : [])]
  return [
    method === "consensus" ? say("said-consensus", values) : say("said-votes", values),
    say(whyOf(result), values),
    ...(result.abstained > 0 && values.base === "cast" ? [say("said-abstentions")] : []),
    result.byFallback ? say("said-fallback", values) : say("said-quorum", values),
    ...(recused.length > 0 ? [say("said-recused", { names })] : []),
  ]
}

function whyOf(result: Omit<Result, "at">): "said-enough" | "said-tie" | "said-more-against" | "said-short" {
  if (result.outcome === "carried") return "said-enough"
  if (result.for < result.needed) return "said-short"
  return result.for === result.against ? "said-tie" : "said-more-against"
}

/** Of what the needed votes were counted. */
function baseOf({ decision, betweenMeetings }: Rules, byLink: boolean): string {
  if (byLink && betweenMeetings !== "not-allowed" && betweenMeetings.needed === "everybody")
    return decision.voices === "sectors" ? "sectors" : "everybody"
  if (decision.voices === "sectors") return "sectors"
  if (decision.of !== "cast") return decision.of
  return decision.abstentions === "counted" ? "counted" : "cast"
}
