import { importWords } from "#platform/imports"
import type { SentFile } from "#platform/imports"
import { Invalid } from "#platform/refusals"
import { readCsvArchive, readWorkbook, WorkbookRefusal, workbookLimits } from "#platform/workbooks"
import { listCodes } from "../rules/lists.ts"
import type { FileContent } from "../rules/row.ts"
import { words } from "../words/index.ts"
import { readJson } from "./read-json.ts"
import { readSheets } from "./read-sheets.ts"

/**
 * Reads a file of an exchange: JSON, a workbook, a zip file of CSV, or one of those CSV alone; what it is, is told from
 * its bytes. @throws Invalid with a sentence for the field `file` when it is none, too large, or made to do harm.
 */
export async function readFile({ name, content }: SentFile): Promise<FileContent> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  try {
    if (bytes.length > workbookLimits.fileBytes) throw new WorkbookRefusal("too-large")
    const read = isJson(bytes) ? readJson(jsonText(bytes)) : await sheetsOf(bytes, name)
    if (!read || (read.lists.length === 0 && read.faults.length === 0)) throw notOfExchange()
    return read
  } catch (refusal) {
    if (!(refusal instanceof WorkbookRefusal)) throw refusal
    throw new Invalid([{ field: "file", reason: importWords.message(`refused-${refusal.code}`) }])
  }
}

function notOfExchange(): Invalid {
  return new Invalid([{ field: "file", reason: words.message("not-of-exchange") }])
}

async function sheetsOf(bytes: Buffer, name: string): Promise<FileContent> {
  const archive = await readCsvArchive(bytes, ["about", ...listCodes])
  return readSheets(archive ?? (await readWorkbook(bytes, name)))
}

function isJson(bytes: Buffer): boolean {
  return /^\uFEFF?\s*[{[]/.test(bytes.subarray(0, 1000).toString("utf8"))
}

function jsonText(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    throw new WorkbookRefusal("damaged")
  }
}
