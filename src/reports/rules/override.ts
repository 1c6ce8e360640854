import type { Figure } from "./content.ts"
import type { Cell, Overridden, ReportValue } from "./report-value.ts"
import type { Bilingual } from "./template.ts"

/** A number somebody corrected by hand. */
export type Override = {
  question: string
  part: string
  value: number
  reason: string
  by: string | null
  on: string
}

/** One number of a figure, and by which name it is corrected. */
export type FigurePart = { part: string; label: Bilingual; value: ReportValue }

/** Every number of a figure, those of its tables too. Words are not numbers. */
export function partsOf({ numbers, tables }: Pick<Figure, "numbers" | "tables">): FigurePart[] {
  const cells = tables
    .filter(({ chart }) => chart !== "trend")
    .flatMap((table) =>
      table.rows.flatMap((row) =>
        row.cells.flatMap((cell, place) => {
          if (cell.state === "words") return []
          const heading = table.headings[place + 1] ?? { en: "", fr: "" }
          const label = { en: `${row.label.en}, ${heading.en}`, fr: `${row.label.fr}, ${heading.fr}` }
          return [{ part: cellPart(table.key, row.key, place), label, value: cell }]
        }),
      ),
    )
  return [...numbers.map(({ key, label, value }) => ({ part: numberPart(key), label, value })), ...cells]
}

function numberPart(key: string): string {
  return `number/${key}`
}

function cellPart(table: string, row: string, place: number): string {
  return `table/${table}/${row}/${place}`
}

/** The figure with what was corrected in it. What is hidden to protect people stays hidden, whoever says otherwise. */
export function withOverrides<Known extends Figure>(figure: Known, overrides: readonly Override[]): Known {
  if (overrides.length === 0) return figure
  const byPart = new Map(overrides.map((override) => [override.part, override]))
  return {
    ...figure,
    numbers: figure.numbers.map((number) => ({
      ...number,
      value: corrected(number.value, byPart.get(numberPart(number.key))),
    })),
    tables: figure.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, place): Cell =>
          cell.state === "words" ? cell : corrected(cell, byPart.get(cellPart(table.key, row.key, place))),
        ),
      })),
    })),
  }
}

function corrected(computed: ReportValue, override: Override | undefined): ReportValue {
  if (!override || computed.state === "suppressed") return computed
  const { value, reason, by, on } = override
  return { state: "value", value, overridden: { computed, reason, by, on } }
}

/** What was corrected in a figure, each with its name. */
export function overriddenIn(
  figure: Pick<Figure, "numbers" | "tables">,
): (FigurePart & { overridden: Overridden })[] {
  return partsOf(figure).flatMap((part) =>
    part.value.state === "value" && part.value.overridden
      ? [{ ...part, overridden: part.value.overridden }]
      : [],
  )
}
