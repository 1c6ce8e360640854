import { openArchive } from "./open-archive.ts"
import { plainArchive } from "./plain-archive.ts"
import { readWorkbook } from "./read-workbook.ts"
import type { Workbook } from "./workbook.ts"
import { writeCsv } from "./write-csv.ts"
import type { WrittenCell } from "./written-cell.ts"

/** Several lists as one zip file, each a CSV by its name (plain ASCII, without its ending). */
export function writeCsvArchive(
  lists: readonly { name: string; rows: readonly (readonly WrittenCell[])[] }[],
): Buffer {
  const parts = new Map(lists.map(({ name, rows }) => [`${name}.csv`, writeCsv(rows).toString("utf8")]))
  return Buffer.from(plainArchive(parts))
}

/**
 * The CSV files of these names in a zip file, as the sheets of one workbook; null when it holds none of them. Measured as
 * every workbook is. @throws WorkbookRefusal
 */
export async function readCsvArchive(bytes: Buffer, names: readonly string[]): Promise<Workbook | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null
  const archive = openArchive(bytes)
  const sheets: Workbook["sheets"] = []
  for (const name of names) {
    const content = archive.read(`${name}.csv`)
    if (content && content.length > 0) sheets.push(...(await readWorkbook(content, `${name}.csv`)).sheets)
  }
  return sheets.length > 0 ? { sheets } : null
}
