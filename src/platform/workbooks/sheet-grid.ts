import { limits } from "./limits.ts"
import { plainText } from "./plain-parts.ts"
import { WorkbookRefusal } from "./refusal.ts"
import type { Merge } from "./workbook.ts"
import { attributesOf, insideOf, tagsOf } from "./xml.ts"

/** A cell as the sheet's XML has it: what kind, which style, its raw value, and whether a formula stands behind it. */
export type RawCell = {
  row: number
  column: number
  type: string
  style: string | undefined
  value: string
  inline: string | undefined
  formula: boolean
}

export type SheetGrid = { cells: RawCell[]; merges: Merge[] }

/** ECMA-376, 18.18.11: boolean, date, error, text in the cell, number, shared text, text of a formula. */
const cellTypes = new Set(["b", "d", "e", "inlineStr", "n", "s", "str"])

/**
 * Where the filled cells and merged ranges of a sheet are. Cells that only carry a colour or a border are left out, so
 * that a roster formatted down to row 1,048,576 is no larger than what somebody wrote in it.
 */
export function sheetGrid(xml: string): SheetGrid {
  return { cells: inOrder(filledCells(insideOf(xml, "sheetData") ?? "")), merges: mergesOf(xml) }
}

function filledCells(data: string): RawCell[] {
  const cells: RawCell[] = []
  const tags = /<(?:\w+:)?(row|c)(?=[\s/>])([^<>]*?)(\/?)>/g
  let row = 0
  let column = 0
  for (let tag = tags.exec(data); tag; tag = tags.exec(data)) {
    const attributes = attributesOf(tag[2] ?? "")
    if (tag[1] === "row") {
      row = attributes["r"] ? Number(attributes["r"]) : row + 1
      column = 0
      continue
    }
    ;({ row, column } = attributes["r"] ? placeOf(attributes["r"]) : { row, column: column + 1 })
    if (tag[3]) continue
    const end = closingTag(data, tags.lastIndex)
    const cell = rawCell({ row, column, attributes, inside: data.slice(tags.lastIndex, end) })
    tags.lastIndex = end
    if (cell) cells.push(withinLimits(cell, cells.length))
  }
  return cells
}

function closingTag(data: string, from: number): number {
  const close = /<\/(?:\w+:)?c\s*>/g
  close.lastIndex = from
  const found = close.exec(data)
  if (!found) throw new WorkbookRefusal("damaged")
  return found.index
}

type CellTag = { row: number; column: number; attributes: Record<string, string>; inside: string }

function rawCell({ row, column, attributes, inside }: CellTag): RawCell | null {
  const type = attributes["t"] ?? "n"
  if (!cellTypes.has(type)) throw new WorkbookRefusal("damaged")
  const value = insideOf(inside, "v") ?? ""
  if (value.includes("<")) throw new WorkbookRefusal("damaged")
  const rich = type === "inlineStr" ? insideOf(inside, "is") : null
  const inline = rich === null ? undefined : plainText(rich)
  const formula = /<(?:\w+:)?f[\s/>]/.test(inside)
  if (value === "" && inline === undefined && !formula) return null
  return {
    row,
    column,
    type,
    style: attributes["s"],
    value,
    inline,
    formula,
  }
}

function withinLimits(cell: RawCell, before: number): RawCell {
  if (!(Number.isInteger(cell.row) && cell.row > 0)) throw new WorkbookRefusal("damaged")
  if (cell.row > limits.rows) throw new WorkbookRefusal("too-many-cells", { row: cell.row })
  if (cell.column > limits.columns) throw new WorkbookRefusal("too-many-cells", { column: cell.column })
  if (before >= limits.cells) throw new WorkbookRefusal("too-many-cells", { cells: before + 1 })
  return cell
}

/** Some programs write rows or cells out of order; where one place is written twice, the later writing stands. */
function inOrder(cells: RawCell[]): RawCell[] {
  const place = (cell: RawCell) => cell.row * 1_000 + cell.column
  const ordered = cells.every((cell, index) => index === 0 || place(cell) > place(cells[index - 1]!))
  if (ordered) return cells
  return [...new Map(cells.map((cell) => [place(cell), cell])).values()].toSorted(
    (a, b) => place(a) - place(b),
  )
}

function mergesOf(xml: string): Merge[] {
  if (!xml.includes("mergeCell")) return []
  const ranges = tagsOf(xml, "mergeCell").map((tag) => tag["ref"] ?? "")
  if (ranges.length > limits.merges) throw new WorkbookRefusal("too-many-cells", { merges: ranges.length })
  const merges = ranges.filter((range) => range.includes(":")).map(rangeOf)
  const covered = merges.reduce((sum, merge) => sum + merge.bottom - merge.top, 0)
  if (covered > limits.cells) throw new WorkbookRefusal("too-many-cells", { cells: covered })
  return merges
}

function rangeOf(range: string): Merge {
  const [from = "", to = ""] = range.split(":")
  const [start, end] = [placeOf(from), placeOf(to)]
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.min(Math.max(start.row, end.row), limits.rows),
    right: Math.min(Math.max(start.column, end.column), limits.columns),
  }
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters = "", digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? []
  if (!digits) throw new WorkbookRefusal("damaged")
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits), column }
}
