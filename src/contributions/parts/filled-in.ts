import type { Locale } from "#platform/words"
import { writeHundredths } from "../rules/amount.ts"
import type { Stated } from "../rules/stated.ts"
import type { StatementTyped } from "./schemas.ts"

/** What the fields of a contribution are filled with. */
export type Filled = Record<keyof StatementTyped, string>

/** As it is stated now, to be changed. */
export function filledIn(locale: Locale, stated: Stated): Filled {
  return {
    activityId: stated.activityId ?? "",
    whatEn: stated.whatEn,
    whatFr: stated.whatFr,
    amount: written(locale, stated.cents),
    hours: written(locale, stated.hundredths),
    rate: written(locale, stated.rateCents),
    rateBasis: stated.rateBasis ?? "",
    valueBasis: stated.valueBasis ?? "",
    basisNote: stated.basisNote,
    missing: stated.missing ?? "",
    fromWhom: stated.fromWhom,
    becauseEn: stated.becauseEn,
    becauseFr: stated.becauseFr,
    startsOn: stated.startsOn ?? "",
    endsOn: stated.endsOn ?? "",
    toldBy: stated.toldBy,
    toldOn: stated.toldOn,
  }
}

/** Nothing is known yet; it was told today unless somebody says otherwise. */
export function nothingFilled(today: string, activityId: string): Filled {
  const blank = { whatEn: "", whatFr: "", amount: "", hours: "", rate: "", rateBasis: "", valueBasis: "" }
  const more = { basisNote: "", missing: "", fromWhom: "", becauseEn: "", becauseFr: "" }
  return { ...blank, ...more, activityId, startsOn: "", endsOn: "", toldBy: "", toldOn: today }
}

/** A figure as it is typed in the reader's language; blank where there is none. */
export function written(locale: Locale, hundredths: number | null): string {
  return hundredths === null ? "" : writeHundredths(hundredths, locale === "fr" ? "," : ".")
}
