import { indicatorWords, isOfFew } from "#indicators"
import { formatDate } from "#platform/words"
import { both, joined } from "../rules/both.ts"
import type { Figure, FigureTable, RowBehind } from "../rules/content.ts"
import { countOf, figureOf } from "../rules/figure-parts.ts"
import { blank, notYetReported, suppressed, valueOf, wordsOf } from "../rules/report-value.ts"
import type { Cell } from "../rules/report-value.ts"
import { words } from "../words/index.ts"
import type { IndicatorThen, YearRecords } from "../reads/year-records.ts"

/** Every indicator in use: its newest value, where it began, where it is to go, and whether its curve is turned. */
export function indicatorsFigure({ indicators, asOf }: YearRecords): Figure {
  const withValue = indicators.filter(({ latest }) => latest?.measured.state === "value")
  const turned = indicators.filter(({ trend }) => trend.turn === "turned")
  return figureOf({
    how: both(words, "how-indicators", (locale) => ({ date: formatDate(locale, asOf) })),
    numbers: [
      countOf({
        key: "indicators",
        label: both(words, "indicators-in-use"),
        behind: ids(indicators),
        base: indicators.length,
      }),
      countOf({
        key: "with-value",
        label: both(words, "indicators-with-value"),
        behind: ids(withValue),
        of: indicators.length,
        base: indicators.length,
      }),
      countOf({
        key: "turned",
        label: both(words, "indicators-turned"),
        behind: ids(turned),
        of: indicators.length,
        base: indicators.length,
      }),
    ],
    tables: indicators.length === 0 ? [] : [standings(indicators), ...indicators.flatMap(trendTable)],
    rows: indicators.map(indicatorRow),
  })
}

function ids(indicators: readonly IndicatorThen[]): { id: string }[] {
  return indicators.map(({ indicator: { id } }) => ({ id }))
}

function standings(indicators: readonly IndicatorThen[]): FigureTable {
  return {
    key: "standing",
    caption: both(words, "indicators-table"),
    headings: (["indicator", "newest-value", "measured-to", "baseline", "target", "turn"] as const).map(
      (key) => both(words, key),
    ),
    rows: indicators.map((each) => ({
      key: each.indicator.id,
      label: nameOf(each),
      cells: [
        newest(each),
        each.latest ? day(each.latest.endsOn) : blank,
        baselineIn(each),
        each.indicator.target === null ? blank : valueOf(each.indicator.target),
        wordsOf(both(indicatorWords, `turn-${each.trend.turn}`), each.trend.turn),
      ],
      behind: [each.indicator.id],
    })),
    base: indicators.length,
  }
}

function nameOf({ indicator: { titleEn, titleFr, unitEn, unitFr } }: IndicatorThen) {
  const withUnit = (title: string, unit: string) => (unit === "" ? title : `${title} (${unit})`)
  return { en: withUnit(titleEn, unitEn), fr: withUnit(titleFr, unitFr) }
}

/** Zero is a number; nobody having measured, a blank, what does not apply and what is hidden are four other things. */
function newest({ latest, points }: IndicatorThen): Cell {
  if (!latest) return notYetReported
  if (latest.measured.state !== "value") return { state: latest.measured.state }
  const point = points.find(({ on }) => on === latest.endsOn)
  return point ? valueOf(rounded(point.number)) : blank
}

function baselineIn({ indicator }: IndicatorThen): Cell {
  const { per, baselineAmount: amount, baselineOutOf: outOf } = indicator
  if (amount === null) return blank
  // A small number of people is people, at the start as well.
  if (isOfFew(indicator, { state: "value", amount, outOf })) return suppressed
  if (per === null) return valueOf(amount)
  return outOf ? valueOf(rounded((amount / outOf) * per)) : blank
}

/** The numbers of the drawing, day by day. Two make a line. */
function trendTable(each: IndicatorThen): FigureTable[] {
  const { indicator, points } = each
  if (points.length < 2) return []
  return [
    {
      key: `trend-${indicator.id}`,
      caption: both(words, "trend-of", (locale) => ({ indicator: nameOf(each)[locale] })),
      headings: [both(words, "measured-to"), both(words, "measured"), both(words, "target")],
      rows: points.map(({ on, number }) => ({
        key: on,
        label: { en: formatDate("en", on), fr: formatDate("fr", on) },
        cells: [valueOf(rounded(number)), indicator.target === null ? blank : valueOf(indicator.target)],
        behind: [indicator.id],
      })),
      base: points.length,
      chart: "trend",
    },
  ]
}

function indicatorRow(each: IndicatorThen): RowBehind {
  const { indicator, trend } = each
  const source = { en: indicator.source, fr: indicator.source }
  const detail = joined([both(indicatorWords, `turn-${trend.turn}`), source])
  return { id: indicator.id, kind: "indicator", title: nameOf(each), detail }
}

function day(on: string): Cell {
  return wordsOf({ en: formatDate("en", on), fr: formatDate("fr", on) })
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10
}
