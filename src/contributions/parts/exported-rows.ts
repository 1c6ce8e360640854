import { fiscalYearLabel } from "#partnerships"
import type { WrittenCell } from "#platform/workbooks"
import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Contribution } from "../reads/contributions.ts"
import { hoursOf, worthOf } from "../rules/worth.ts"
import type { Told } from "../rules/worth.ts"
import { words } from "../words/index.ts"
import { basisTold } from "./told.ts"

/** Rows of a file under headings in the reader's language and, for `level`, the partnership's word for a priority; where there is no figure, the next cell says why. */
export function exportedRows(
  locale: Locale,
  given: readonly Contribution[],
  { level }: { level: string },
): WrittenCell[][] {
  const say = words(locale)
  const [money, hours] = [say("amount"), say("hours")]
  const heading = [
    say("kind"),
    say("giver"),
    say("in-language-en", { label: say("what") }),
    say("in-language-fr", { label: say("what") }),
    say("fiscalYear"),
    say("activity"),
    level,
    say("money-unit", { label: money }),
    say("why-none", { label: money }),
    hours,
    say("why-none", { label: hours }),
    say("money-unit", { label: say("rate") }),
    say("basis"),
    say("fromWhom"),
    say("because"),
    say("startsOn"),
    say("endsOn"),
    say("toldBy"),
    say("toldOn"),
    say("confirmation"),
  ]
  return [heading, ...given.map((one) => rowOf(locale, one))]
}

function rowOf(locale: Locale, one: Contribution): WrittenCell[] {
  const say = words(locale)
  return [
    say(`kind-${one.kind}`),
    inLanguage(locale, one, "organization"),
    one.whatEn,
    one.whatFr,
    fiscalYearLabel(one.fiscalYear),
    inLanguage(locale, one, "activity"),
    inLanguage(locale, one, "priority"),
    ...figure(locale, worthOf(one.kind, one)),
    ...figure(locale, hoursOf(one.kind, one)),
    one.rateCents === null ? null : one.rateCents / 100,
    basisTold(locale, one),
    one.fromWhom,
    inLanguage(locale, one, "because"),
    one.startsOn ? { date: one.startsOn } : null,
    one.endsOn ? { date: one.endsOn } : null,
    one.toldBy,
    { date: one.toldOn },
    say(one.confirmation),
  ]
}

function figure(locale: Locale, told: Told): [number | null, string] {
  // A cell of a spreadsheet holds dollars and hours; nothing is computed with it here.
  return told.state === "value" ? [told.amount / 100, ""] : [null, words(locale)(told.state)]
}
