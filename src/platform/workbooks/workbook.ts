/** What a spreadsheet file holds, whichever kind of file it came from. */
export type Workbook = { sheets: Sheet[] }

/** `rows[0]` is row 1. Rows are as long as their last filled cell; a row nobody wrote in is empty. */
export type Sheet = { name: string; hidden: boolean; rows: Cell[][]; merges: Merge[] }

/** A merged range, both corners included, counted from 1. */
export type Merge = { top: number; left: number; bottom: number; right: number }

export type CellKind = "blank" | "text" | "number" | "boolean" | "date" | "error"

/**
 * One cell. A date is `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` when it was typed with a time; an error keeps its mark ("#REF!").
 * `formula`: the value is what the spreadsheet program last worked out; nothing is ever worked out here.
 * `cutFrom`: the text was longer than is kept, and this is how long it was, in characters.
 */
export type Cell = {
  row: number
  column: number
  address: string
  kind: CellKind
  value: string | number | boolean | null
  formula?: true
  cutFrom?: number
}

/** 5, 3 -> "C5". */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`
}

/** The cell at a place, counted from 1; a blank one where nothing was written. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row - 1]?.[column - 1] ?? blankCell(row, column)
}

/** What a person sees in the cell, as text; an error shows nothing worth keeping. */
export function textOf(cell: Cell): string {
  return cell.value === null || cell.kind === "error" ? "" : String(cell.value)
}

export function blankCell(row: number, column: number): Cell {
  return { row, column, address: addressOf(row, column), kind: "blank", value: null }
}

function columnLetters(column: number): string {
  if (column <= 26) return String.fromCharCode(64 + column)
  return columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
}
