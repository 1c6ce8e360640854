import { download } from "#platform/web"
import { writeCsv, writeWorkbook } from "#platform/workbooks"
import type { WrittenCell } from "#platform/workbooks"
import type { FileFormat } from "./format-of.ts"

/** Rows as a file to take away, in the format an address names. */
export async function fileOf(asked: {
  title: string
  format: FileFormat
  rows: readonly (readonly WrittenCell[])[]
}): Promise<Response> {
  const { title, format, rows } = asked
  const name = `${title}.${format}`
  if (format === "csv")
    return download({ name, mediaType: "text/csv; charset=utf-8", content: writeCsv(rows) })
  const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  return download({ name, mediaType, content: await writeWorkbook([{ name: title, rows }]) })
}
