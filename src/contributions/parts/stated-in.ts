import { Invalid } from "#platform/refusals"
import type { Problem } from "#platform/refusals"
import { readHundredths } from "../rules/amount.ts"
import type { Stated } from "../rules/stated.ts"
import { words } from "../words/index.ts"
import type { ApplicationTyped, StatementTyped } from "./schemas.ts"

/** The most hours and the highest rate that can be kept. */
const most = { hours: 100_000_000, rate: 10_000_000 }

/** What a form states; one text alone is used for both languages until somebody translates it. @throws Invalid for an odd figure */
export function statedIn(typed: StatementTyped): Stated {
  const { amount, hours, rate, ...rest } = typed
  const problems: Problem[] = []
  const stated = {
    ...rest,
    whatEn: typed.whatEn || typed.whatFr,
    whatFr: typed.whatFr || typed.whatEn,
    becauseEn: typed.becauseEn || typed.becauseFr,
    becauseFr: typed.becauseFr || typed.becauseEn,
    cents: figureIn(problems, { field: "amount", typed: amount }),
    hundredths: figureIn(problems, { field: "hours", typed: hours, most: most.hours }),
    rateCents: figureIn(problems, { field: "rate", typed: rate, most: most.rate }),
  }
  if (problems.length > 0) throw new Invalid(problems)
  return stated
}

export function applicationIn({ asked, ...typed }: ApplicationTyped) {
  return {
    ...typed,
    purposeEn: typed.purposeEn || typed.purposeFr,
    purposeFr: typed.purposeFr || typed.purposeEn,
    askedCents: moneyIn("asked", asked),
  }
}

/** Blank is no amount; zero is one. */
export function moneyIn(field: string, typed: string): number | null {
  const problems: Problem[] = []
  const cents = figureIn(problems, { field, typed })
  if (problems.length > 0) throw new Invalid(problems)
  return cents
}

function figureIn(
  problems: Problem[],
  { field, typed, most: limit }: { field: string; typed: string; most?: number },
): number | null {
  if (typed === "") return null
  const read = readHundredths(typed, limit)
  const odd = field === "hours" ? "hours-odd" : "amount-odd"
  if (read === null) problems.push({ field, reason: words.message(odd) })
  return read
}
