import { readFileSync, readdirSync } from "node:fs"
import { expect, test } from "vitest"
import { packed, xlsxOf, xlsxParts } from "./fixtures.ts"
import { readWorkbook } from "./read-workbook.ts"
import type { Workbook } from "./workbook.ts"
import { cellAt } from "./workbook.ts"

const partnerships = new URL("../../../tests/data/partnerships/", import.meta.url)
const text = (cell: string, written: string) => `<c r="${cell}" t="inlineStr"><is><t>${written}</t></is></c>`
const values = (workbook: Workbook) => workbook.sheets[0]!.rows.map((row) => row.map((cell) => cell.value))

test("every workbook and roster of the three partnerships is read", async () => {
  const files = readdirSync(partnerships, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(xlsx|csv)$/.test(name),
  )
  expect(files.length).toBeGreaterThanOrEqual(4)
  for (const name of files) {
    const workbook = await readWorkbook(readFileSync(new URL(name, partnerships)), name)
    expect(workbook.sheets).toHaveLength(1)
    expect(workbook.sheets[0]!.rows.length).toBeGreaterThan(5)
  }
})

test("Surrey's real date cells are dates, whatever the clock's zone, and its written dates stay as written", async () => {
  const file = readFileSync(new URL("surrey/action-plan-2016-2019.xlsx", partnerships))
  const sheet = (await readWorkbook(file, "plan.xlsx")).sheets[0]!
  expect(cellAt(sheet, 7, 5)).toEqual({
    row: 7,
    column: 5,
    address: "E7",
    kind: "date",
    value: "2017-03-01",
  })
  expect(cellAt(sheet, 7, 6).value).toBe("2017-03-31")
  expect(cellAt(sheet, 2, 5)).toMatchObject({ kind: "text", value: "Summer 2016" })
})

test("Five Eastern Counties' merged ranges are known", async () => {
  const file = readFileSync(new URL("five-eastern-counties/work-plan-2012-13.xlsx", partnerships))
  const sheet = (await readWorkbook(file, "plan.xlsx")).sheets[0]!
  expect(sheet.merges).toContainEqual({ top: 5, left: 1, bottom: 6, right: 1 })
  expect(cellAt(sheet, 5, 4).value).toBe("TR Leger Immigrant Services\nEOTB")
})

test("a formula gives the value last saved with it, marked; nothing is worked out", async () => {
  const file = xlsxOf([
    {
      name: "A",
      xml: `<row r="1"><c r="A1"><f>1+1</f><v>3</v></c><c r="B1" t="str"><f>CONCATENATE("a","b")</f><v>kept</v></c>
        <c r="C1"><f>HYPERLINK("http://x")</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
    },
  ])
  const [row] = (await readWorkbook(file, "a.xlsx")).sheets[0]!.rows
  expect(row).toMatchObject([
    { value: 3, kind: "number", formula: true },
    { value: "kept", kind: "text", formula: true },
    { value: null, kind: "blank", formula: true },
    { value: "#DIV/0!", kind: "error", formula: true },
  ])
})

test("HTML in a cell is text like any other, and so are entities and quoted sections", async () => {
  const script = "&lt;script&gt;alert(1)&lt;/script&gt;"
  const file = xlsxOf([
    { name: "A", xml: `<row r="1">${text("A1", script)}${text("B1", "a<![CDATA[<b>&]]>c")}</row>` },
  ])
  expect(values(await readWorkbook(file, "a.xlsx"))).toEqual([["<script>alert(1)</script>", "a<b>&c"]])
})

test("text formatted word by word is one text, and its reading aid is left out", async () => {
  const shared = `<sst><si><r><t>Réseau </t></r><r><rPr><b/></rPr><t>local</t></r><rPh sb="0" eb="1"><t>local</t></rPh></si></sst>`
  const rich = `<c r="B1" t="inlineStr"><is><r><t>a </t></r><r><t>b</t></r></is></c>`
  const file = xlsxOf([{ name: "A", xml: `<row r="1"><c r="A1" t="s"><v>0</v></c>${rich}</row>` }], {
    "xl/sharedStrings.xml": shared,
  })
  expect(values(await readWorkbook(file, "a.xlsx"))).toEqual([["Réseau local", "a b"]])
})

test("ten thousand characters are kept whole; of more, ten thousand, and the cell says so", async () => {
  const long = "é".repeat(10_000)
  const longer = "x".repeat(32_767)
  const file = xlsxOf([{ name: "A", xml: `<row r="1">${text("A1", long)}${text("B1", longer)}</row>` }])
  const [a, b] = (await readWorkbook(file, "a.xlsx")).sheets[0]!.rows[0]!
  expect(a).toEqual({ row: 1, column: 1, address: "A1", kind: "text", value: long })
  expect(b).toMatchObject({ kind: "text", value: "x".repeat(10_000), cutFrom: 32_767 })
})

test("characters a database cannot hold are left out", async () => {
  const file = xlsxOf([{ name: "A", xml: `<row r="1">${text("A1", "a_x0000_b_x000D_&#10;c\u0007")}</row>` }])
  expect(values(await readWorkbook(file, "a.xlsx"))).toEqual([["ab\nc"]])
})

test("dates keep their day with either start of counting, and a time when one was typed", async () => {
  const styles = `<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`
  const dates = `<row r="1"><c r="A1" s="1"><v>42795</v></c><c r="B1" s="1"><v>42795.396</v></c><c r="C1" t="d"><v>2026-04-01T00:00:00</v></c><c r="D1" s="1"><v>0.5</v></c></row>`
  const since1900 = await readWorkbook(
    xlsxOf([{ name: "A", xml: dates }], { "xl/styles.xml": styles }),
    "a.xlsx",
  )
  expect(values(since1900)).toEqual([["2017-03-01", "2017-03-01T09:30", "2026-04-01", "12:00"]])
  const parts = xlsxParts([{ name: "A", xml: dates }], { "xl/styles.xml": styles })
  parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace(
    "<sheets>",
    `<workbookPr date1904="1"/><sheets>`,
  )
  const since1904 = await readWorkbook(
    packed(Object.entries(parts).map(([name, body]) => ({ name, body }))),
    "a.xlsx",
  )
  expect(values(since1904)[0]![0]).toBe("2021-03-02")
})

test("a hidden sheet is read and marked; a chart is no sheet", async () => {
  const row = `<row r="1">${text("A1", "x")}</row>`
  const file = xlsxOf([
    { name: "Plan", xml: row },
    { name: "Old", xml: row, state: "veryHidden" },
  ])
  expect((await readWorkbook(file, "a.xlsx")).sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
    ["Plan", false],
    ["Old", true],
  ])
})

test("files of other programs: prefixed names, cells without an address, rows out of order, unknown styles, back-slashes, a far blank cell", async () => {
  const xml = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="3"><x:c t="inlineStr"><x:is><x:t>third</x:t></x:is></x:c></x:row>
    <x:row r="1"><x:c t="inlineStr"><x:is><x:t>first</x:t></x:is></x:c><x:c r="XFD1" s="3"/><x:c r="B1" s="99"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`
  const parts = xlsxParts([{ name: "A", xml }])
  const file = packed(
    Object.entries(parts).map(([name, body]) => ({
      name: name.replaceAll("/", "\\").replace("xl\\w", "XL\\w"),
      body,
    })),
  )
  expect(values(await readWorkbook(file, "a.xlsx"))).toEqual([["first", 2], [], ["third"]])
})

test("long texts do not run into each other", { timeout: 30_000 }, async () => {
  const words = Array.from({ length: 3_000 }, (_, index) => `${index} ${"é&amp;ab ".repeat(index % 60)}.`)
  const file = xlsxOf([
    {
      name: "A",
      xml: words.map((word, index) => `<row r="${index + 1}">${text(`A${index + 1}`, word)}</row>`).join(""),
    },
  ])
  expect(values(await readWorkbook(file, "a.xlsx")).flat()).toEqual(
    words.map((word) => word.replaceAll("&amp;", "&")),
  )
})

const row = (at: number) =>
  `<row r="${at}">${["A", "B", "C", "D", "E", "F", "G", "H"].map((column) => text(`${column}${at}`, `Activity ${at} in ${column}`)).join("")}</row>`

test("a workbook of two thousand rows is read in well under a second", { timeout: 30_000 }, async () => {
  const file = xlsxOf([
    { name: "A", xml: Array.from({ length: 2_000 }, (_, index) => row(index + 1)).join("") },
  ])
  const before = process.threadCpuUsage()
  const workbook = await readWorkbook(file, "a.xlsx")
  expect(workbook.sheets[0]!.rows).toHaveLength(2_000)
  expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(1_000)
})
