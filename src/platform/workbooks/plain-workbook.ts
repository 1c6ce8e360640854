import type { Archive } from "./open-archive.ts"
import { plainArchive } from "./plain-archive.ts"
import type { PlainStyles } from "./plain-parts.ts"
import { plainStyles, plainTexts } from "./plain-parts.ts"
import type { RawCell, SheetGrid } from "./sheet-grid.ts"
import type { WorkbookParts } from "./sheet-list.ts"
import { addressOf } from "./workbook.ts"
import { xmlText } from "./xml.ts"

const worksheet = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"

/**
 * The same cells as a workbook without anything else, for the library that reads values: sheets in the order given, every
 * cell with its address, in order, nothing unpacked that was not measured first, and no markup but ours. (A "<row>" hidden
 * inside a value made the library fill memory with a thousand million rows.)
 */
export function plainWorkbook(
  archive: Archive,
  parts: WorkbookParts,
  grids: readonly SheetGrid[],
): ArrayBuffer {
  const texts = archive.read(parts.texts)
  const written = archive.read(parts.styles)
  const styles = plainStyles(written ? xmlText(written) : "")
  const listed = grids.map((_, index) => `<sheet name="s${index}" sheetId="${index + 1}" r:id="s${index}"/>`)
  const related = grids.map(
    (_, index) => `<Relationship Id="s${index}" Type="${worksheet}" Target="s${index}.xml"/>`,
  )
  const settings = `<workbookPr date1904="${parts.from1904 ? 1 : 0}"/>`
  return plainArchive(
    new Map([
      ["xl/workbook.xml", `<workbook>${settings}<sheets>${listed.join("")}</sheets></workbook>`],
      ["xl/_rels/workbook.xml.rels", `<Relationships>${related.join("")}</Relationships>`],
      ["xl/sharedStrings.xml", plainTexts(texts ? xmlText(texts) : "")],
      ["xl/styles.xml", styles.xml],
      ...grids.map((grid, index): [string, string] => [`xl/s${index}.xml`, plainSheet(grid.cells, styles)]),
    ]),
  )
}

function plainSheet(cells: readonly RawCell[], styles: PlainStyles): string {
  const byRow = Map.groupBy(cells.filter(isForLibrary), (cell) => cell.row)
  const rows = [...byRow].map(([row, filled]) => {
    const plain = filled.map((cell) => plainCell(cell, styles))
    return `<row r="${row}">${plain.join("")}</row>`
  })
  return `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`
}

/** Errors, ISO dates and formulas that nobody has worked out are not for the library. */
function isForLibrary(cell: RawCell): boolean {
  return cell.type !== "e" && cell.type !== "d" && (cell.value !== "" || cell.inline !== undefined)
}

function plainCell(cell: RawCell, styles: PlainStyles): string {
  const style = Number(cell.style ?? Number.NaN)
  const known = Number.isInteger(style) && style >= 0 && style < styles.count ? ` s="${style}"` : ""
  const inside = cell.inline === undefined ? `<v>${cell.value}</v>` : `<is><t>${cell.inline}</t></is>`
  return `<c r="${addressOf(cell.row, cell.column)}"${known} t="${cell.type}">${inside}</c>`
}
