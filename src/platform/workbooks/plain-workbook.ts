import type { Archive } from "./open-archive.ts"
import { plainArchive } from "./plain-archive.ts"
import type { RawCell, SheetGrid } from "./sheet-grid.ts"
import { addressOf } from "./workbook.ts"
import type { WorkbookParts } from "./sheet-list.ts"
import { xmlText } from "./xml.ts"

const worksheet = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"

/**
 * The same cells as a workbook without anything else, for the library that reads values: sheets in the order given, every
 * cell with its address, in order, and nothing unpacked that was not measured first.
 */
export function plainWorkbook(
  archive: Archive,
  parts: WorkbookParts,
  grids: readonly SheetGrid[],
): ArrayBuffer {
  const styles = archive.read(parts.styles)
  const texts = archive.read(parts.texts)
  const listed = grids.map((_, index) => `<sheet name="s${index}" sheetId="${index + 1}" r:id="s${index}"/>`)
  const related = grids.map(
    (_, index) => `<Relationship Id="s${index}" Type="${worksheet}" Target="s${index}.xml"/>`,
  )
  const settings = `<workbookPr date1904="${parts.from1904 ? 1 : 0}"/>`
  const plain = new Map([
    ["xl/workbook.xml", `<workbook>${settings}<sheets>${listed.join("")}</sheets></workbook>`],
    ["xl/_rels/workbook.xml.rels", `<Relationships>${related.join("")}</Relationships>`],
    ...grids.map((grid, index): [string, string] => [
      `xl/s${index}.xml`,
      plainSheet(grid.cells, styles !== null),
    ]),
  ])
  if (texts) plain.set("xl/sharedStrings.xml", xmlText(texts))
  if (styles) plain.set("xl/styles.xml", xmlText(styles))
  return plainArchive(plain)
}

/** Errors, ISO dates and formulas that nobody has worked out are not for the library. */
export function isForLibrary(cell: RawCell): boolean {
  return cell.type !== "e" && cell.type !== "d" && (cell.value !== "" || cell.inline !== undefined)
}

function plainSheet(cells: readonly RawCell[], hasStyles: boolean): string {
  const byRow = Map.groupBy(cells.filter(isForLibrary), (cell) => cell.row)
  const plainCell = (cell: RawCell) => {
    const style = hasStyles && cell.style ? ` s="${Number(cell.style) || 0}"` : ""
    const inside = cell.inline === undefined ? `<v>${cell.value}</v>` : `<is>${cell.inline}</is>`
    return `<c r="${addressOf(cell.row, cell.column)}"${style} t="${cell.type}">${inside}</c>`
  }
  const rows = [...byRow].map(([row, filled]) => `<row r="${row}">${filled.map(plainCell).join("")}</row>`)
  return `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`
}
