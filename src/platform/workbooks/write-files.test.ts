import * as fc from "fast-check"
import { expect, test } from "vitest"
import { openArchive } from "./open-archive.ts"
import { readWorkbook } from "./read-workbook.ts"
import type { Workbook } from "./workbook.ts"
import { writeCsv } from "./write-csv.ts"
import { writeWorkbook } from "./write-workbook.ts"

const values = (workbook: Workbook) =>
  workbook.sheets.map((sheet) => sheet.rows.map((row) => row.map((cell) => cell.value)))
const formulas = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\tx",
  "|x",
  " =1",
  "\uFEFF=1",
  "\u00A0=1",
  "＝1+1",
  "'=1",
  "''-x",
  '=HYPERLINK("http://x","y")',
]

test("what is written to a workbook is read back as it was: text as text, numbers, dates, yes and no, blanks", async () => {
  const rows = [
    ["Activity", "Count", "Start", "Done", "Note"],
    ["=1+1", 0, { date: "2026-04-01" }, true, null],
    ["Été «à l’essai»\nsecond line", -12.5, { date: "1999-12-31" }, false, "- a bullet"],
    ["constructor", "__proto__"],
  ]
  const read = await readWorkbook(await writeWorkbook([{ name: "Plan d'action", rows }]), "plan.xlsx")
  expect(read.sheets[0]!.name).toBe("Plan d'action")
  expect(values(read)[0]).toEqual([
    ["Activity", "Count", "Start", "Done", "Note"],
    ["=1+1", 0, "2026-04-01", true],
    ["Été «à l’essai»\nsecond line", -12.5, "1999-12-31", false, "- a bullet"],
    ["constructor", "__proto__"],
  ])
  expect(read.sheets[0]!.rows.flat().some((cell) => cell.formula)).toBe(false)
})

test("a workbook holds its sheets and nothing else: no hidden sheet, no formula, no name of whoever made it", async () => {
  const file = await writeWorkbook([
    { name: "A", rows: formulas.map((text) => [text]) },
    { name: "a", rows: [["x"]] },
    { name: "[]:*?/\\", rows: [] },
    { name: "A name that is far longer than Excel allows it", rows: [[1]], rightToLeft: true },
  ])
  const names = partNames(file)
  expect(
    names.filter((name) => /docProps|customXml|pivot|externalLink|vba|comments|calcChain/i.test(name)),
  ).toEqual([])
  const archive = openArchive(file)
  const parts = names.filter((name) => name.endsWith(".xml")).map((name) => archive.read(name)!.toString())
  expect(parts.join("")).not.toMatch(/<f[ >]|<sheet [^>]*state=|<definedName |dc:creator|lastModifiedBy/)
  const read = await readWorkbook(file, "x.xlsx")
  expect(read.sheets.map((sheet) => sheet.name)).toEqual(["A", "a 2", "3", "A name that is far longer than"])
  expect(read.sheets.every((sheet) => !sheet.hidden)).toBe(true)
})

function partNames(file: Buffer): string[] {
  const names: string[] = []
  for (let at = file.indexOf("PK\x01\x02"); at >= 0; at = file.indexOf("PK\x01\x02", at + 4)) {
    names.push(file.toString("utf8", at + 46, at + 46 + file.readUInt16LE(at + 28)))
  }
  return names
}

test("a text that a spreadsheet would run as a formula gets an apostrophe in CSV, and loses it when read back", async () => {
  const file = writeCsv([
    ["=head"],
    ...formulas.map((text) => [text]),
    [-5],
    [0],
    [null, { date: "2026-04-01" }],
  ])
  const text = file.toString()
  expect(text.startsWith("\uFEFF'=head\r\n")).toBe(true)
  const cells = text
    .slice(1)
    .split("\r\n")
    .map((line) => line.replace(/^"/, ""))
  for (const cell of cells.slice(0, formulas.length + 1)) expect(cell.startsWith("'")).toBe(true)
  expect(text).toContain("\r\n-5\r\n0\r\n,2026-04-01\r\n")
  const read = await readWorkbook(file, "x.csv")
  expect(values(read)[0]!.slice(1, 5)).toEqual([["=1+1"], ["+1"], ["-1"], ["@SUM(A1)"]])
})

test("characters that turn the reading direction around are left out of what is written", async () => {
  const disguised = "invoice\u202Efdp.exe\u2066 \u200F"
  expect(writeCsv([[disguised]]).toString()).toBe("\uFEFFinvoicefdp.exe \r\n")
  const read = await readWorkbook(await writeWorkbook([{ name: disguised, rows: [[disguised]] }]), "x.xlsx")
  expect(values(read)[0]).toEqual([["invoicefdp.exe"]])
  expect(read.sheets[0]!.name).toBe("invoicefdp.exe")
})

// What reading leaves of a table: no blank edges, no characters a database cannot hold.
const kept = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\p{Bidi_Control}|\p{Noncharacter_Code_Point}|[^\P{Cc}\t\n]/gu, "")
    .trim() || null
const trimmed = (rows: (string | null)[][]) =>
  rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== null) + 1))
const withoutTail = (rows: unknown[][]) => rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1)

test("any table written as CSV or as a workbook is read back the same", { timeout: 30_000 }, async () => {
  const cell = fc.oneof(
    // write-excel-file leaves out the sign for a lost character, which says nothing anyway
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => !text.includes("\uFFFD")),
    fc.string({ unit: fc.constantFrom(..."=+-@|'\",;\n\t aé"), minLength: 1, maxLength: 8 }),
  )
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const expected = withoutTail(trimmed([["a heading", "of two"], ...rows.map((row) => row.map(kept))]))
      const written = [["a heading", "of two"], ...rows]
      expect(values(await readWorkbook(writeCsv(written), "x.csv"))[0]).toEqual(expected)
      expect(
        values(await readWorkbook(await writeWorkbook([{ name: "x", rows: written }]), "x.xlsx"))[0],
      ).toEqual(expected)
    }),
    { numRuns: 50 },
  )
})
