import { limits } from "./limits.ts"
import { readCsv } from "./read-csv.ts"
import { readXlsx } from "./read-xlsx.ts"
import { WorkbookRefusal } from "./refusal.ts"
import type { Workbook } from "./workbook.ts"

/**
 * Reads a spreadsheet somebody sent: .xlsx, or text with commas, semicolons or tabs (UTF-8, UTF-16 or Windows-1252).
 * What a file is, is told from its bytes, whatever its name; but text under the name of another kind (.xlsx, .md) is no
 * roster somebody meant to send.
 * Nothing is worked out: a formula gives the value last saved with it.
 * @throws WorkbookRefusal with a code, whatever the bytes are.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length > limits.fileBytes) throw new WorkbookRefusal("too-large", { bytes: file.length })
  if (file.length === 0) throw new WorkbookRefusal("empty")
  try {
    return holdingSomething(await readByKind(file, fileName))
  } catch (error) {
    if (error instanceof WorkbookRefusal) throw error
    if (error instanceof RangeError) throw new WorkbookRefusal("damaged")
    throw error
  }
}

async function readByKind(file: Buffer, fileName: string): Promise<Workbook> {
  if (startsWith(file, [0x50, 0x4b, 0x03, 0x04]) || startsWith(file, [0x50, 0x4b, 0x05, 0x06]))
    return readXlsx(file)
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw oldOfficeFile(file)
  const text = isNamedAsText(fileName) ? textOf(file) : null
  if (text === null || /^\s*(?:<|%PDF-|\{\\rtf)/i.test(text)) throw new WorkbookRefusal("not-a-workbook")
  return { sheets: [readCsv(text, fileName.replace(/^.*[\\/]/, "").replace(/\.[a-z]{2,4}$/i, ""))] }
}

function isNamedAsText(fileName: string): boolean {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase()
  return ending === undefined || ["csv", "tsv", "tab", "txt"].includes(ending)
}

/** Office files from before 2007, and today's encrypted ones, are the same kind of container with named streams. */
function oldOfficeFile(file: Buffer): WorkbookRefusal {
  const holds = (name: string) => file.includes(Buffer.from(name, "utf16le"))
  if (holds("EncryptedPackage")) return new WorkbookRefusal("password-protected")
  return new WorkbookRefusal(holds("Workbook") || holds("Book") ? "old-excel" : "not-a-workbook")
}

/** Text in the encoding its bytes show, or null when they are no text. */
function textOf(file: Buffer): string | null {
  const text = decoded(file).replace(/^\uFEFF/, "")
  return /[^\P{Cc}\t\n\r\f\v\u0085]/u.test(text) ? null : text
}

function decoded(file: Buffer): string {
  if (startsWith(file, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(file)
  if (startsWith(file, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(file)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file)
  } catch {
    return new TextDecoder("windows-1252").decode(file)
  }
}

function holdingSomething(workbook: Workbook): Workbook {
  const filled = workbook.sheets.some((sheet) =>
    sheet.rows.some((row) => row.some((cell) => cell.kind !== "blank")),
  )
  if (!filled) throw new WorkbookRefusal("empty")
  return workbook
}

function startsWith(file: Buffer, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte)
}
