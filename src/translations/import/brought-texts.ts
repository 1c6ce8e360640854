import { openWorkbook } from "#platform/imports"
import { Invalid } from "#platform/refusals"
import {
  cellAt,
  insideOf,
  insidesOf,
  tagsOf,
  textOf,
  unescapeXml,
  WorkbookRefusal,
  xmlText,
} from "#platform/workbooks"
import { languageTag } from "../rules/language.ts"
import { words } from "../words/index.ts"

/** One translation as it came back: of which text, made from which version of it. */
export type BroughtText = { textId: string; number: number; value: string }

export type BroughtFile = { language: string; texts: BroughtText[] }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Reads what a translator sent back, XLIFF or CSV; what it is, is told from its bytes. @throws Invalid when it is neither. */
export async function broughtFile(sent: { name: string; content: Uint8Array }): Promise<BroughtFile> {
  const bytes = Buffer.from(sent.content)
  const isXml = /^[\uFEFF\s\0]*</.test(bytes.subarray(0, 16).toString("utf8"))
  const read = isXml ? xliff(bytes) : await fromCsv(sent)
  if (!read) throw odd()
  return read
}

/** Units carry `<text>.<version>`; what a program put around the words (`<g>`, `<mrk>`) is dropped. */
function fromXliff(bytes: Buffer): BroughtFile | null {
  const xml = xmlText(bytes)
  const language = languageTag(tagsOf(xml, "file")[0]?.["target-language"] ?? "")
  if (!/<(?:\w+:)?xliff[\s>]/.test(xml) || !language) return null
  const units = tagsOf(xml, "trans-unit")
  const insides = insidesOf(xml, "trans-unit")
  const texts = units.flatMap(({ id = "" }, index) => {
    const target = insideOf(insides[index] ?? "", "target")
    const [textId = "", number = ""] = id.split(".")
    if (target === null || !uuid.test(textId) || !/^\d{1,9}$/.test(number)) return []
    return [{ textId, number: Number(number), value: tidy(unescapeXml(target.replaceAll(/<[^<>]*>/g, ""))) }]
  })
  return { language, texts }
}

/** What is no sound XML anywhere in it is refused like what is none at all. */
function xliff(bytes: Buffer): BroughtFile | null {
  try {
    return fromXliff(bytes)
  } catch (refusal) {
    if (refusal instanceof WorkbookRefusal) throw odd()
    throw refusal
  }
}

async function fromCsv(sent: { name: string; content: Uint8Array }): Promise<BroughtFile | null> {
  const [sheet] = (await openWorkbook(sent)).sheets
  if (!sheet) return null
  const rows = sheet.rows.slice(1).map((_, index) => index + 2)
  const at = (row: number, column: number) => textOf(cellAt(sheet, row, column))
  const languages = new Set(rows.map((row) => languageTag(at(row, 3))).filter((tag) => tag !== null))
  const [language] = languages
  if (!language || languages.size > 1) return null
  const texts = rows.flatMap((row) => {
    const [textId, number] = [at(row, 1), at(row, 2)]
    const cell = cellAt(sheet, row, 6)
    if (cell.cutFrom) throw new Invalid([{ field: "file", reason: words.message("row-long", { row }) }])
    if (!uuid.test(textId) || !/^\d{1,9}$/.test(number)) return []
    return [{ textId, number: Number(number), value: tidy(textOf(cell)) }]
  })
  return { language, texts }
}

function tidy(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\P{Cc}\t\n]/gu, "")
    .trim()
}

function odd(): Invalid {
  return new Invalid([{ field: "file", reason: words.message("file-odd") }])
}
