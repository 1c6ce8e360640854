import { inLanguage, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { WrittenCell } from "#platform/workbooks"
import type { KnownIndicator } from "../reads/indicators.ts"
import type { KnownValue } from "../reads/values.ts"
import { owed } from "../rules/owed.ts"
import { numberOf } from "../rules/value.ts"
import { words } from "../words/index.ts"
import { ownerSaid } from "./said.ts"

/**
 * Every value that counts, one a row. What is known stands in a column of its own, in words: an empty number is never
 * left to be guessed at, and zero is written as zero. What is owed and not there stands in it as not yet reported.
 */
export function exportedValues(
  locale: Locale,
  known: readonly { indicator: KnownIndicator; values: readonly KnownValue[] }[],
  today: string,
): WrittenCell[][] {
  const say = words(locale)
  const headings = (
    [
      "indicator",
      "kind",
      "starts-on",
      "ends-on",
      "group",
      "what-is-known",
      "value",
      "numerator",
      "denominator",
      "unit",
      "source",
      "owner",
      "reason",
    ] as const
  ).map((key) => say(key))
  return [headings, ...known.flatMap((one) => rowsOf(locale, one, today))]
}

type Row = Pick<KnownValue, "label" | "measured" | "reason"> & {
  startsOn: string | null
  endsOn: string | null
}

function rowsOf(
  locale: Locale,
  { indicator, values }: { indicator: KnownIndicator; values: readonly KnownValue[] },
  today: string,
): WrittenCell[][] {
  const say = words(locale)
  const due = indicator.retiredOn ? null : owed(indicator.frequency, values, today)
  const period = due === null || due === "ever" ? { startsOn: null, endsOn: null } : due
  const isKept = due !== null && values.some((one) => one.startsOn === period.startsOn && one.label === "")
  const missing: Row = { ...period, label: "", measured: { state: "not-yet-reported" }, reason: "" }
  const rows: Row[] = due === null || isKept ? [...values] : [missing, ...values]
  return rows.map(({ startsOn, endsOn, label, measured, reason }) => [
    titleIn(locale, indicator),
    say(`kind-${indicator.kind}`),
    startsOn && { date: startsOn },
    endsOn && { date: endsOn },
    label || say("everybody"),
    say(`state-${measured.state}`),
    numberOf(indicator.per, measured),
    measured.state === "value" && indicator.per !== null ? measured.amount : null,
    measured.state === "value" ? measured.outOf : null,
    inLanguage(locale, indicator, "unit"),
    indicator.source,
    ownerSaid(locale, indicator),
    reason,
  ])
}
