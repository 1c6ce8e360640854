import { cellAt, cellDoubt, mergedCells, textOf } from "#platform/workbooks"
import type { Cell, Sheet, Workbook } from "#platform/workbooks"
import { columns, listCodes } from "../rules/lists.ts"
import type { Column, ListCode } from "../rules/lists.ts"
import { nothingAbout } from "../rules/row.ts"
import type { About, FileContent, FileRow } from "../rules/row.ts"
import { valueIn } from "../rules/value-in.ts"
import { aboutCode } from "../rules/about-sheet.ts"
import { choiceWritten } from "./choice-written.ts"

/** The row of codes is looked for this far down; headings in words and titles may stand above it. */
const rowsSearched = 10

/** Reads a workbook or the CSV files of an exchange: a sheet is known by its row of codes, whatever it is called. */
export function readSheets(workbook: Workbook): FileContent {
  const content: FileContent = {
    form: "sheets",
    about: nothingAbout,
    rows: [],
    lists: [],
    leftOut: [],
    faults: [],
  }
  for (const sheet of workbook.sheets) {
    const about = aboutIn(sheet)
    if (about) content.about = about
    else readSheet(content, sheet)
  }
  return content
}

function aboutIn(sheet: Sheet): About | null {
  const said = new Map(sheet.rows.map((row) => [textAt(row, 0), row] as const))
  if (!said.has(aboutCode.format)) return null
  const value = (code: string) => textAt(said.get(code) ?? [], 2) || null
  return {
    sourceId: value(aboutCode.source),
    nameEn: value(aboutCode.name),
    nameFr: value(aboutCode.nameFr),
    exportedOn: value(aboutCode.exportedOn),
    withheld: (value(aboutCode.withheld) ?? "").split(/[\s,;]+/).filter((code) => code !== ""),
  }
}

function textAt(row: readonly Cell[], index: number): string {
  const cell = row[index]
  return cell ? textOf(cell) : ""
}

type Layout = { list: ListCode; row: number; at: Map<string, number> }

function readSheet(content: FileContent, sheet: Sheet): void {
  const layout = layoutOf(sheet)
  if (!layout) {
    if (sheet.rows.some((row) => row.some(({ kind }) => kind !== "blank"))) content.leftOut.push(sheet.name)
    return
  }
  const { list, row: codesRow, at } = layout
  if (!content.lists.includes(list)) content.lists.push(list)
  content.leftOut.push(...unknownHeadings(sheet, layout))
  const cell = mergedCells(sheet)
  for (let row = codesRow + 1; row <= sheet.rows.length; row++) {
    const cells = new Map([...at].map(([code, column]) => [code, cell(row, column)]))
    if ([...cells.values()].every(({ kind }) => kind === "blank")) continue
    const values: Record<string, string | null> = {}
    for (const column of columns[list]) {
      const found = cells.get(column.code)
      if (found) readCell(content, { sheet, column, cell: found, values })
    }
    content.rows.push({ list, values, at: placeIn(sheet.name, row, at) })
  }
}

function placeIn(sheet: string, row: number, at: ReadonlyMap<string, number>): FileRow["at"] {
  return (code) => ({ sheet, row, column: (code === undefined ? undefined : at.get(code)) ?? 1 })
}

type CellRead = { sheet: Sheet; column: Column; cell: Cell; values: Record<string, string | null> }

function readCell(content: FileContent, { sheet, column, cell, values }: CellRead): void {
  const place = { sheet: sheet.name, row: cell.row, column: cell.column }
  const doubt = cellDoubt(cell)
  if (doubt) {
    const code = doubt.code === "text-cut" ? "text-cut" : "cell-error"
    return void content.faults.push({ place, code, values: { most: column.most ?? 9000 } })
  }
  const text = textOf(cell)
  const written = column.holds === "choice" ? choiceWritten(column.of!, text) : text
  const read = valueIn(column, written)
  if ("value" in read) values[column.code] = read.value
  else content.faults.push({ place, code: read.fault, ...(read.values ? { values: read.values } : {}) })
}

/** The row that holds most codes of one list, where it holds at least two; of lists that share them, the one of that name. */
function layoutOf(sheet: Sheet): Layout | null {
  let best: Layout | null = null
  for (let row = 1; row <= Math.min(rowsSearched, sheet.rows.length); row++) {
    const written = (sheet.rows[row - 1] ?? []).map((_, index) => textOf(cellAt(sheet, row, index + 1)))
    for (const list of listCodes) {
      const at = new Map<string, number>()
      written.forEach((text, index) => {
        const isKnown = columns[list].some(({ code }) => code === text)
        if (isKnown && !at.has(text)) at.set(text, index + 1)
      })
      const isNamed = sheet.name === list
      const least = best?.at.size ?? 1
      if (at.size > least || (at.size === least && at.size > 1 && isNamed)) best = { list, row, at }
    }
  }
  return best
}

/** Columns somebody added. Those that only say what an id is stand in brackets. */
function unknownHeadings(sheet: Sheet, { row, at }: Layout): string[] {
  const known = new Set(at.values())
  return (sheet.rows[row - 1] ?? [])
    .filter((cell) => !known.has(cell.column))
    .map(textOf)
    .filter((text) => text !== "" && !/^\(\w+\)$/.test(text))
    .map((text) => `${sheet.name}: ${text}`)
}
