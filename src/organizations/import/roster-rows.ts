import type { Columns, Sheet } from "#platform/workbooks"
import {
  cellDoubt,
  columnsOf,
  findHeadings,
  isTotalRow,
  mergedCells,
  repeatsHeadings,
  sectionTitle,
  textOf,
} from "#platform/workbooks"
import { isGenericName } from "../rules/generic-name.ts"
import { nameKey } from "../rules/name-key.ts"
import { rosterFields } from "./roster-fields.ts"
import type { RosterMeaning } from "./roster-headings.ts"
import { rosterVocabulary } from "./roster-headings.ts"
import type { RosterDoubt, RosterEntry, RosterReason } from "./roster-plan.ts"

/** One row that names an organisation, and the columns its name and its sector stand in. */
export type RosterRow = { entry: RosterEntry; nameColumn: number; sectorColumn: number | null }

export type RosterRows = { rows: RosterRow[]; doubtful: RosterDoubt[] }

const longestName = 300

/** Every row of a sheet that names an organisation, and what is doubtful about the others and about what they say. */
export function rosterRows(sheet: Sheet): RosterRows {
  const doubtAt = (row: number, column: number, reason: RosterReason) => ({
    sheet: sheet.name,
    row,
    column,
    reason,
  })
  if (sheet.rows.length === 0) return { rows: [], doubtful: [] }
  if (sheet.hidden) return { rows: [], doubtful: [doubtAt(1, 1, { code: "hidden-sheet" })] }
  const found = findHeadings(sheet, rosterVocabulary, {
    anchors: ["name", "any-name", "name-en", "name-fr"],
    atLeast: 1,
  })
  if (!found) return { rows: [], doubtful: [doubtAt(1, 1, { code: "no-headings" })] }
  const columns = columnsOf(withNames(found.headings))
  const table: Table = { sheet, columns, headings: found, cellOf: mergedCells(sheet), doubtAt }
  const read = sheet.rows.slice(found.row).map((_, index) => readRow(table, found.row + 1 + index))
  const doubtful = [...headingDoubts(table), ...read.flatMap((row) => row.doubtful)]
  return { rows: read.flatMap(({ entry }) => (entry ? [entry] : [])), doubtful }
}

type Headings = NonNullable<ReturnType<typeof findHeadings<RosterMeaning>>>
type Table = {
  sheet: Sheet
  columns: Columns<RosterMeaning>
  headings: Headings
  cellOf: ReturnType<typeof mergedCells>
  doubtAt: (row: number, column: number, reason: RosterReason) => RosterDoubt
}

/** "Name" beside "Organization" is a person's; alone it is the organisation's. */
function withNames(headings: Headings["headings"]): Headings["headings"] {
  const named = headings.some(({ meanings }) => meanings.some((meaning) => meaning.startsWith("name")))
  const anyName: RosterMeaning = named ? "contact" : "name"
  return headings.map((heading) => ({
    ...heading,
    meanings: heading.meanings.map((meaning) => (meaning === "any-name" ? anyName : meaning)),
  }))
}

function headingDoubts({ columns, headings, doubtAt }: Table): RosterDoubt[] {
  const doubts = columns.doubts.map(({ column, reason }) => doubtAt(headings.row, column, reason))
  if (columns.byMeaning.has("sector")) return doubts
  return [...doubts, doubtAt(headings.row, nameColumnOf(columns), { code: "no-sector-column" })]
}

function nameColumnOf({ byMeaning }: Columns<RosterMeaning>): number {
  return byMeaning.get("name") ?? byMeaning.get("name-en") ?? byMeaning.get("name-fr") ?? 1
}

type ReadRow = { entry: RosterRow | null; doubtful: RosterDoubt[] }

function readRow(table: Table, row: number): ReadRow {
  const { sheet, columns, cellOf, doubtAt } = table
  const text = (meaning: RosterMeaning) => {
    const column = columns.byMeaning.get(meaning)
    return column === undefined ? "" : textOf(cellOf(row, column))
  }
  const nameColumn = nameColumnOf(columns)
  const sectorColumn = columns.byMeaning.get("sector") ?? null
  const name = text("name") || text("name-en") || text("name-fr")
  const aside = rowAside(table, row, name)
  if (aside === "blank") return { entry: null, doubtful: [] }
  if (aside) return { entry: null, doubtful: [doubtAt(row, nameColumn, aside)] }
  const { fields, doubts } = rosterFields(text)
  const entry = { sheet: sheet.name, row, key: nameKey(name), name, ...fields }
  const doubtful = doubts.map(({ meaning, reason }) =>
    doubtAt(row, columns.byMeaning.get(meaning) ?? nameColumn, reason),
  )
  return { entry: { entry, nameColumn, sectorColumn }, doubtful: [...cellDoubts(table, row), ...doubtful] }
}

/** Why a row names no organisation; "blank" when it says nothing at all. */
function rowAside({ sheet, headings }: Table, row: number, name: string): RosterReason | "blank" | null {
  const filled = (sheet.rows[row - 1] ?? []).some((cell) => cell.kind !== "blank" || cell.formula)
  if (!filled) return "blank"
  const title = sectionTitle(sheet, row)
  if (title !== null) return { code: "section-row", written: title }
  if (isTotalRow(sheet, row)) return { code: "total-row", written: name }
  if (repeatsHeadings(sheet, row, headings.headings)) return { code: "section-row", written: name }
  if (nameKey(name) === "") return { code: "name-missing" }
  if (name.length > longestName) return { code: "name-too-long", length: name.length }
  return isGenericName(name) ? { code: "name-generic", written: name } : null
}

function cellDoubts({ sheet, columns, doubtAt }: Table, row: number): RosterDoubt[] {
  const used = new Set(columns.byMeaning.values())
  return (sheet.rows[row - 1] ?? []).flatMap((cell) => {
    const reason = used.has(cell.column) ? cellDoubt(cell) : null
    return reason ? [doubtAt(row, cell.column, reason)] : []
  })
}
