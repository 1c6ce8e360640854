import { formatDate, inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Fact } from "#ui"
import type { Contribution } from "../reads/contributions.ts"
import { words } from "../words/index.ts"
import { FigureOf } from "./figure.tsx"
import type { ListedContribution } from "./listed-contribution.ts"

type Known = {
  locale: Locale
  year: string
  contribution: Omit<Contribution, "answeredAt" | "withdrawnAt" | "remark" | "figureSaid">
  listed: ListedContribution
}

/** All that is stated of a contribution now. */
export function contributionFacts({ locale, year, contribution, listed }: Known): Fact[] {
  const say = words(locale)
  const { kind, toldBy, toldOn } = contribution
  const isValued = kind.startsWith("in-kind")
  const stated: (Fact | false | null)[] = [
    { term: say("giver"), description: <bdi>{listed.giver}</bdi> },
    listed.hours && { term: say("hours"), description: <FigureOf {...listed.hours} /> },
    listed.money && { term: say(isValued ? "value" : "amount"), description: <FigureOf {...listed.money} /> },
    listed.basis !== "" && {
      term: say(kind === "leveraged-funds" ? "fromWhom" : "basis"),
      description: <bdi>{listed.basis}</bdi>,
    },
    kind === "leveraged-funds" && {
      term: say("because"),
      description: inLanguage(locale, contribution, "because"),
    },
    { term: say("fiscalYear"), description: year },
    { term: say("activity"), description: listed.activity ?? say("no-activity") },
    listed.days !== "" && { term: say("when"), description: listed.days },
    { term: say("toldBy"), description: say("told-line", { who: toldBy, date: formatDate(locale, toldOn) }) },
  ]
  return stated.filter((fact) => fact !== false && fact !== null)
}
