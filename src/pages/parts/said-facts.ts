import { formatDate, formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import type { AllFacts, FactName } from "../rules/page-facts.ts"
import { words } from "../words/index.ts"

export type SaidFact = { name: FactName; term: string; said: string }

/** Some of what a page says besides its words, in words: "Starts: 1 December 2026, 18:00". */
export function saidFacts(
  locale: Locale,
  { facts, names }: { facts: AllFacts; names: readonly FactName[] },
  timeZone: string,
): SaidFact[] {
  const say = words(locale)
  const moment = (at: Date | null) => (at ? formatDateTime(locale, at, timeZone) : say("fact-none"))
  const said: Record<FactName, string> = {
    onDay: facts.onDay ? formatDate(locale, facts.onDay) : say("fact-none"),
    startsAt: moment(facts.startsAt),
    endsAt: moment(facts.endsAt),
    link: facts.link || say("fact-none"),
    pictureId: say(facts.pictureId === null ? "fact-none" : "new-picture"),
    pictureCredit: facts.pictureCredit || say("fact-none"),
    menuPlace: facts.menuPlace === null ? say("not-on-menu") : say("menu-at", { place: facts.menuPlace }),
  }
  return names.map((name) => ({ name, term: say(`fact-${name}`), said: said[name] }))
}
