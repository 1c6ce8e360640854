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

/** Side by side and never stacked: each column a bar of its own under the name of its row. One column alone is the last. */
function bars(table: FigureTable, locale: Locale): Chart | null {
  const columns = table.headings.length - 1
  const places = table.chart === "bars" ? [columns - 1] : Array.from({ length: columns - 1 }, (_, at) => at)
  const most = Math.max(0, ...table.rows.flatMap((row) => places.map((place) => numberIn(row, place) ?? 0)))
  if (most === 0) return null
  const marks: Mark[] = []
  let y = 4
  for (const row of table.rows) {
    marks.push({
      kind: "text",
      x: 0,
      y: y + 14,
      text: fitted(row.label[locale]),
      anchor: "start",
      strong: places.length > 1,
    })
    y += 20
    for (const [order, place] of places.entries()) {
      const number = numberIn(row, place)
      const width = Math.round(((number ?? 0) / most) * (table.chart === "bars" ? 210 : 110))
      if (number !== null)
        marks.push({
          kind: "bar",
          x: 0,
          y,
          width: Math.max(number > 0 ? 2 : 0, width),
          height: 14,
          series: seriesAt(order),
        })
      marks.push({
        kind: "text",
        x: (number === null ? 0 : width) + 8,
        y: y + 12,
        text: valueText(table, { row, place, locale }),
        anchor: "start",
      })
      y += 18
    }
    y += 6
  }
  return { height: y, marks, alt: barsAlt(table, { places, locale }) }
}

/** As much of a name as stands on one line; the table has all of it. */
function fitted(name: string): string {
  return name.length <= 46 ? name : `${name.slice(0, 45).trimEnd()}…`
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
  const text = (at: { x: number; y: number }, said: string, anchor: "start" | "end"): Mark => ({
    kind: "text",
    ...at,
    text: said,
    anchor,
  })
  const targetMarks: Mark[] =
    target === null
      ? []
      : [
          {
            kind: "line",
            points: [
              [50, y(target)],
              [280, y(target)],
            ],
            series: 3,
          },
          text(
            { x: 50, y: y(target) - 5 },
            words(locale)("chart-value", {
              column: words(locale)("target"),
              value: formatNumber(locale, target),
            }),
            "start",
          ),
        ]
  return {
    height: 210,
    marks: [
      ...targetMarks,
      { kind: "line", points: measured.map(({ day, number }) => [x(day), y(number)]), series: 1 },
      ...measured.map(({ day, number }): Mark => ({ kind: "dot", x: x(day), y: y(number) })),
      text({ x: x(first.day) - 8, y: y(first.number) + 5 }, formatNumber(locale, first.number), "end"),
      text({ x: x(last.day) + 8, y: y(last.number) + 5 }, formatNumber(locale, last.number), "start"),
      text({ x: 50, y: 200 }, first.row.label[locale], "start"),
      text({ x: 330, y: 200 }, last.row.label[locale], "end"),
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
