import { formatNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import type { FigureTable } from "../rules/content.ts"
import { words } from "../words/index.ts"

/** One stroke or word of a drawing; `series` counts from 1 and picks a colour, and no meaning hangs on it alone. */
export type Mark =
  | { kind: "bar"; x: number; y: number; width: number; height: number; series: 1 | 2 | 3 }
  | { kind: "text"; x: number; y: number; text: string; anchor: "start" | "end"; strong?: boolean }
  | { kind: "line"; points: readonly [number, number][]; series: 1 | 3 }
  | { kind: "dot"; x: number; y: number }

export type Chart = { height: number; marks: readonly Mark[]; alt: string }

export const chartWidth = 340

/** A table of a figure as a drawing of the same numbers; null where a drawing says nothing. What has no number has no bar. */
export function chartOf(table: FigureTable, locale: Locale): Chart | null {
  if (table.chart === "trend") return trend(table, locale)
  return table.chart ? bars(table, locale) : null
}

type Row = FigureTable["rows"][number]

function numberIn(row: Row, place: number): number | null {
  const cell = row.cells[place]
  return cell?.state === "value" ? cell.value : null
}

/** What one page of a document holds: a longer list is told by its table alone. */
const tallest = 900

function bars(table: FigureTable, locale: Locale): Chart | null {
  const columns = table.headings.length - 1
  const places = table.chart === "bars" ? [columns - 1] : Array.from({ length: columns - 1 }, (_, at) => at)
  const most = Math.max(0, ...table.rows.flatMap((row) => places.map((place) => numberIn(row, place) ?? 0)))
  if (most === 0) return null
  const about = { table, locale, most }
  const drawn = places.length === 1 ? oneBarEach(about, places[0] ?? 0) : barsBeside(about, places)
  return drawn.height > tallest ? null : { ...drawn, alt: barsAlt(table, { places, locale }) }
}

type About = { table: FigureTable; locale: Locale; most: number }
type Drawn = Pick<Chart, "height" | "marks">

/** A line of words with a slim bar under it: what is hidden or not there has its words and no bar. */
function oneBarEach({ table, locale, most }: About, place: number): Drawn {
  const marks = table.rows.flatMap((row, order): Mark[] => {
    const y = order * 30
    const number = numberIn(row, place)
    const value = valueText(table, { row, place, locale })
    const label = fitted(row.label[locale])
    const text = { kind: "text", x: 0, anchor: "start" } as const
    // Why there is no number stands where the bar would.
    if (number === null)
      return [
        { ...text, y: y + 14, text: label },
        { ...text, y: y + 27, text: value },
      ]
    const said = words(locale)("chart-value", { column: label, value })
    return [
      { ...text, y: y + 14, text: said },
      barOf({ y: y + 18, share: number / most, longest: 330, height: 7, order: 0 }),
    ]
  })
  return { height: table.rows.length * 30 + 4, marks }
}

/** Side by side and never stacked: each column a bar of its own under the name of its row. */
function barsBeside({ table, locale, most }: About, places: readonly number[]): Drawn {
  const pitch = 26 + places.length * 18
  const marks = table.rows.flatMap((row, order): Mark[] => {
    const top = order * pitch
    const text = fitted(row.label[locale])
    return [
      { kind: "text", x: 0, y: top + 14, text, anchor: "start", strong: true },
      ...places.flatMap((place, at): Mark[] => {
        const y = top + 20 + at * 18
        const number = numberIn(row, place)
        const bar =
          number === null ? [] : [barOf({ y, share: number / most, longest: 110, height: 14, order: at })]
        const x = (bar[0]?.width ?? 0) + 8
        return [
          ...bar,
          { kind: "text", x, y: y + 12, text: valueText(table, { row, place, locale }), anchor: "start" },
        ]
      }),
    ]
  })
  return { height: table.rows.length * pitch, marks }
}

type BarAsked = { y: number; share: number; longest: number; height: number; order: number }

/** Whatever is not zero is seen. */
function barOf({ y, share, longest, height, order }: BarAsked): Extract<Mark, { kind: "bar" }> {
  const width = Math.max(share > 0 ? 2 : 0, Math.round(share * longest))
  return { kind: "bar", x: 0, y, width, height, series: seriesAt(order) }
}

/** As much of a name as stands on one line of a phone; the table has all of it. */
function fitted(name: string): string {
  return name.length <= 36 ? name : `${name.slice(0, 35).trimEnd()}…`
}

function seriesAt(order: number): 1 | 2 | 3 {
  return order === 0 ? 1 : order === 1 ? 2 : 3
}

type At = { row: Row; place: number; locale: Locale }

/** With several bars under one name, each says what it is. */
function valueText(table: FigureTable, { row, place, locale }: At): string {
  const number = numberIn(row, place)
  const cell = row.cells[place]
  const shown =
    number !== null
      ? formatNumber(locale, number)
      : cell && cell.state !== "words" && cell.state !== "value"
        ? words(locale)(`value-${cell.state}`)
        : ""
  if (table.chart === "bars") return shown
  return words(locale)("chart-value", { column: table.headings[place + 1]?.[locale] ?? "", value: shown })
}

function barsAlt(
  table: FigureTable,
  { places, locale }: { places: readonly number[]; locale: Locale },
): string {
  const all = table.rows.flatMap((row) =>
    places.map((place) => ({ row, place, number: numberIn(row, place) ?? -1 })),
  )
  const [top] = all.toSorted((one, other) => other.number - one.number)
  return words(locale)("chart-alt", {
    caption: table.caption[locale],
    label: top?.row.label[locale] ?? "",
    value: formatNumber(locale, top?.number ?? 0),
  })
}

/** Each row a day, by its key; the first column what was measured, the second the target. */
function trend(table: FigureTable, locale: Locale): Chart | null {
  const measured = table.rows.flatMap((row) => {
    const number = numberIn(row, 0)
    return number === null ? [] : [{ day: Date.parse(row.key) / 86_400_000, number, row }]
  })
  const [first, last] = [measured[0], measured.at(-1)]
  if (!first || !last || first === last) return null
  const target = numberIn(last.row, 1)
  const numbers = [...measured.map(({ number }) => number), ...(target === null ? [] : [target])]
  const [least, most] = [Math.min(0, ...numbers), Math.max(...numbers)]
  const x = (day: number) => 50 + ((day - first.day) / (last.day - first.day)) * 230
  const y = (number: number) => 170 - ((number - least) / (most - least || 1)) * 140
  const targetMarks = target === null ? [] : targetLine(y(target), { locale, target, y, first, last })
  return {
    height: 210,
    marks: [
      ...targetMarks,
      { kind: "line", points: measured.map(({ day, number }) => [x(day), y(number)]), series: 1 },
      ...measured.map(({ day, number }): Mark => ({ kind: "dot", x: x(day), y: y(number) })),
      textAt({ x: x(first.day) - 8, y: y(first.number) + 5 }, formatNumber(locale, first.number), "end"),
      textAt({ x: x(last.day) + 8, y: y(last.number) + 5 }, formatNumber(locale, last.number), "start"),
      textAt({ x: 50, y: 200 }, first.row.label[locale], "start"),
      textAt({ x: 330, y: 200 }, last.row.label[locale], "end"),
    ],
    alt: words(locale)("trend-alt", {
      caption: table.caption[locale],
      first: formatNumber(locale, first.number),
      from: first.row.label[locale],
      last: formatNumber(locale, last.number),
      to: last.row.label[locale],
    }),
  }
}

type Measured = { number: number }
type Target = {
  locale: Locale
  target: number
  y: (number: number) => number
  first: Measured
  last: Measured
}

/** The line to reach, named at the end that is further from what was measured there. */
function targetLine(at: number, { locale, target, y, first, last }: Target): Mark[] {
  const isNearFirst = Math.abs(y(first.number) - at) < Math.abs(y(last.number) - at)
  const named = words(locale)("chart-value", {
    column: words(locale)("target"),
    value: formatNumber(locale, target),
  })
  return [
    {
      kind: "line",
      points: [
        [50, at],
        [280, at],
      ],
      series: 3,
    },
    isNearFirst ? textAt({ x: 280, y: at - 5 }, named, "end") : textAt({ x: 50, y: at - 5 }, named, "start"),
  ]
}

function textAt(at: { x: number; y: number }, text: string, anchor: "start" | "end"): Mark {
  return { kind: "text", ...at, text, anchor }
}
