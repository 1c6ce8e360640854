import { formatDate, inLanguage, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { WrittenCell } from "#platform/workbooks"
import type { PublicIndicator } from "../reads/published.ts"
import { numberOf } from "../rules/value.ts"
import { words } from "../words/index.ts"

type Asked = { shown: PublicIndicator; name: string; today: string }

/** Every value of a public indicator, one a row: what is known in words, a number only where there is one. */
export function publicRows(locale: Locale, { shown, name, today }: Asked): WrittenCell[][] {
  const say = words(locale)
  const { indicator, values } = shown
  const heads = ["indicator", "starts-on", "ends-on", "group", "what-is-known", "value"] as const
  const more = ["numerator", "denominator", "unit", "source", "as-of", "terms-of-use"] as const
  return [
    [...heads, ...more].map((key) => say(key)),
    ...values.map(({ startsOn, endsOn, label, measured }) => [
      titleIn(locale, indicator),
      { date: startsOn },
      { date: endsOn },
      label || say("everybody"),
      say(`state-${measured.state}`),
      numberOf(indicator.per, measured),
      measured.state === "value" && indicator.per !== null ? measured.amount : null,
      measured.state === "value" ? measured.outOf : null,
      inLanguage(locale, indicator, "unit"),
      indicator.source,
      { date: today },
      say("terms-said", { name }),
    ]),
  ]
}

/** The same for machines, in both languages. */
export function publicJson({ shown, names, today }: Omit<Asked, "name"> & { names: Record<Locale, string> }) {
  const { indicator, values } = shown
  const both = (field: "title" | "definition" | "unit" | "numerator" | "denominator") => ({
    en: inLanguage("en", indicator, field),
    fr: inLanguage("fr", indicator, field),
  })
  const { id, kind, better, per, source, frequency, target, targetOn } = indicator
  const isRate = per !== null
  return {
    format: "entente.indicator/1",
    publisher: names,
    asOf: today,
    termsOfUse: {
      en: words("en")("terms-said", { name: names.en }),
      fr: words("fr")("terms-said", { name: names.fr }),
    },
    indicator: {
      id,
      title: both("title"),
      definition: both("definition"),
      unit: both("unit"),
      kind,
      better,
      ...(isRate ? { numerator: both("numerator"), denominator: both("denominator"), per } : {}),
      source,
      frequency,
      baseline: shown.baseline,
      target,
      targetOn,
    },
    values: values.map(({ startsOn, endsOn, label, measured }) => ({
      from: startsOn,
      to: endsOn,
      group: label || null,
      state: measured.state,
      value: numberOf(per, measured),
      ...(isRate && measured.state === "value"
        ? { numerator: measured.amount, denominator: measured.outOf }
        : {}),
    })),
  }
}

/** "From 1 April 2025 to 31 March 2026", short enough for a cell. */
export function daysSaid(locale: Locale, { startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  return words(locale)("period", { from: formatDate(locale, startsOn), to: formatDate(locale, endsOn) })
}
