import { cellDoubt, isTotalRow, repeatsHeadings, sectionTitle, textOf } from "#platform/workbooks"
import type { PlanMeaning } from "./heading.ts"
import type { PlanDoubt, PlanReason } from "./plan-reading.ts"
import type { PlanTable } from "./workbook-table.ts"

/**
 * What one row of a plan is: a line of the plan with its texts, a title inside the table, or nothing to read. A mark for
 * "as above" has already been replaced by what stands above.
 */
export type PlanRow =
  | { kind: "line"; row: number; texts: ReadonlyMap<PlanMeaning, string>; doubtful: PlanDoubt[] }
  | { kind: "section"; row: number; title: string; doubtful: PlanDoubt[] }
  | { kind: "aside"; doubtful: PlanDoubt[] }

export function planRows(table: PlanTable): PlanRow[] {
  let above: ReadonlyMap<PlanMeaning, string> = new Map()
  return table.sheet.rows.slice(table.headingRow).map((_, index) => {
    const read = planRow(table, table.headingRow + 1 + index, above)
    if (read.kind === "line") above = new Map([...above, ...read.texts])
    return read
  })
}

function planRow(table: PlanTable, row: number, above: ReadonlyMap<PlanMeaning, string>): PlanRow {
  const aside = rowAside(table, row)
  if (aside) return { kind: "aside", doubtful: [doubtAt(table, row, aside)] }
  const title = sectionTitle(table.sheet, row) ?? loneTitle(table, row)
  if (title !== null) return { kind: "section", row, title, doubtful: [] }
  const doubtful = cellDoubts(table, row)
  const texts = new Map<PlanMeaning, string>()
  for (const [meaning, column] of table.columns) {
    const written = meaningful(textOf(table.cellOf(row, column)))
    const copied = ditto.test(written) ? above.get(meaning) : undefined
    if (copied !== undefined) {
      doubtful.push({ sheet: table.sheet.name, row, column, reason: { code: "read-as-above", written } })
    }
    if (written !== "") texts.set(meaning, copied ?? written)
  }
  return { kind: "line", row, texts, doubtful }
}

const ditto =
  /^(?:["”»〃]|''|idem\.?|ditto|do\.|same|same as (?:above|previous)|as above|la? même(?: chose)?|voir ci-dessus)$/i

/** A dash, a dot or "n/a" where a text should be says nothing. */
function meaningful(written: string): string {
  if (ditto.test(written)) return written
  return /[\p{L}\p{N}]/u.test(written) && !/^(?:n\/?a|s\.?\/?o\.?|sans objet|not applicable)$/i.test(written)
    ? written
    : ""
}

function rowAside(table: PlanTable, row: number): PlanReason | null {
  if (isTotalRow(table.sheet, row)) {
    const first = table.sheet.rows[row - 1]?.find((cell) => textOf(cell) !== "")
    return { code: "total-row", written: first ? textOf(first) : "" }
  }
  return repeatsHeadings(table.sheet, row, table.headings) ? { code: "headings-again" } : null
}

/**
 * In a table without a column for priorities, a text alone in its row is a title when it says so ("Priority 2: Health") or
 * is set in capitals; otherwise it is an activity about which nothing else is known yet.
 */
function loneTitle(table: PlanTable, row: number): string | null {
  if (table.columns.has("priority")) return null
  const filled = (table.sheet.rows[row - 1] ?? []).filter((cell) => textOf(cell) !== "")
  const [only] = filled
  if (!only || filled.length !== 1) return null
  const text = textOf(only)
  const isCapital = text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)
  return isCapital || named.test(text) ? text : null
}

const named =
  /^(?:(?:strategic )?(?:priority|direction|pillar|theme|goal|objective|outcome)|priorité|axe|pilier|thème|orientation|objectif|but|volet|section)(?:\s+(?:stratégique|prioritaire))?\s*(?:n[o°]\.?\s*)?\d*\s*[:.–-]/i

function cellDoubts(table: PlanTable, row: number): PlanDoubt[] {
  return (table.sheet.rows[row - 1] ?? []).flatMap((cell) => {
    const reason = cellDoubt(cell)
    return reason ? [{ sheet: table.sheet.name, row, column: cell.column, reason }] : []
  })
}

function doubtAt(table: PlanTable, row: number, reason: PlanReason): PlanDoubt {
  return { sheet: table.sheet.name, row, column: 1, reason }
}
