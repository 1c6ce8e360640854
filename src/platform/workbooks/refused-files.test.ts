import { randomBytes } from "node:crypto"
import { readFileSync } from "node:fs"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import type { PackedPart } from "./fixtures.ts"
import { packed, xlsxOf, xlsxParts } from "./fixtures.ts"
import { readWorkbook } from "./read-workbook.ts"
import type { WorkbookRefusalCode } from "./refusal.ts"
import { WorkbookRefusal } from "./refusal.ts"

const partnerships = new URL("../../../tests/data/partnerships/", import.meta.url)
const text = (cell: string, written: string) => `<c r="${cell}" t="inlineStr"><is><t>${written}</t></is></c>`

async function refusal(bytes: Uint8Array, name = "sent.csv"): Promise<WorkbookRefusalCode | null> {
  try {
    await readWorkbook(bytes, name)
    return null
  } catch (error) {
    if (error instanceof WorkbookRefusal) return error.code
    throw error
  }
}

const blank = { name: "A", xml: `<row r="1">${text("A1", "x")}</row>` }
const honest: PackedPart[] = Object.entries(xlsxParts([blank])).map(([name, body]) => ({ name, body }))

test("nothing, or nothing written", async () => {
  expect(await refusal(Buffer.alloc(0))).toBe("empty")
  expect(await refusal(Buffer.from(" \r\n ,, \r\n"))).toBe("empty")
  expect(await refusal(xlsxOf([{ name: "A", xml: "" }]))).toBe("empty")
})

test("files that are no spreadsheet, whatever their name", async () => {
  for (const other of ["%PDF-1.7\n", "<!doctype html><table>", "{\\rtf1", "a\0b", "\x89PNG\r\n\x1a\n"]) {
    expect(await refusal(Buffer.from(other, "latin1")), other).toBe("not-a-workbook")
  }
  expect(await refusal(Buffer.from("just words"), "plan.xlsx")).toBe("not-a-workbook")
  expect(await refusal(Buffer.from("# Title\nwords"), "README.md")).toBe("not-a-workbook")
  expect(await refusal(packed([{ name: "word/document.xml", body: "<w/>" }]))).toBe("not-a-workbook")
})

/** The start of a file of the old office container, with one named stream. */
const container = (stream: string) =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(1_000),
    Buffer.from(stream, "utf16le"),
    Buffer.alloc(500),
  ])

test("a password, and Excel from before 2007", async () => {
  expect(await refusal(container("EncryptedPackage"))).toBe("password-protected")
  expect(await refusal(container("Workbook"))).toBe("old-excel")
  expect(await refusal(container("WordDocument"))).toBe("not-a-workbook")
  expect(await refusal(packed(honest.map((part) => ({ ...part, encrypted: true }))))).toBe(
    "password-protected",
  )
})

test("more than twenty megabytes", async () => {
  expect(await refusal(Buffer.alloc(20 * 1024 * 1024 + 1, 65))).toBe("too-large")
})

test(
  "a file that unpacks to very much: honest, lying about its size, in many parts, or over itself",
  { timeout: 30_000 },
  async () => {
    const zeros = Buffer.alloc(30 * 1024 * 1024)
    const sheet = "xl/worksheets/sheet1.xml"
    const others = honest.filter((part) => part.name !== sheet)
    expect(await refusal(packed([...others, { name: sheet, body: zeros }]))).toBe("too-much-inside")
    expect(await refusal(packed([...others, { name: sheet, body: zeros, claimedSize: 100 }]))).toBe(
      "too-much-inside",
    )
    const dense = Buffer.concat([randomBytes(500_000), zeros.subarray(0, 8_500_000)])
    const four = ["a", "b", "c", "d"].map((name) => ({ name, body: dense }))
    expect(await refusal(packed([...honest, ...four]))).toBe("too-much-inside")
    const many = Array.from({ length: 1_001 }, (_, index) => ({ name: `p${index}`, body: "" }))
    expect(await refusal(packed([...honest, ...many]))).toBe("too-much-inside")
    expect(await refusal(overlapping())).toBe("too-much-inside")
  },
)

function overlapping(): Buffer {
  const file = packed([...honest, { name: "a", body: "x".repeat(500) }, { name: "b", body: "y".repeat(500) }])
  const first = file.indexOf("PK\x01\x02")
  const entries = [...honest, 0, 0].length
  let at = first
  const places: number[] = []
  for (let entry = 0; entry < entries; entry++) {
    places.push(at)
    at += 46 + file.readUInt16LE(at + 28)
  }
  const [a, b] = places.slice(-2) as [number, number]
  file.writeUInt32LE(file.readUInt32LE(a + 42), b + 42)
  return file
}

test("more rows, columns or cells than any roster or plan has, before they take memory", async () => {
  const at = (address: string) =>
    xlsxOf([{ name: "A", xml: `<row r="${/\d+/.exec(address)![0]}">${text(address, "x")}</row>` }])
  expect(await refusal(at("A20001"))).toBe("too-many-cells")
  expect(await refusal(at("XFD1"))).toBe("too-many-cells")
  expect(await refusal(Buffer.from("a,b\n".repeat(20_001)))).toBe("too-many-cells")
  expect(await refusal(Buffer.from(`${"a,".repeat(201)}b\nc,d`))).toBe("too-many-cells")
  const far = Array.from(
    { length: 3_000 },
    (_, row) => `<row r="${row + 1}"><c r="GR${row + 1}"><v>1</v></c></row>`,
  )
  expect(await refusal(xlsxOf([{ name: "A", xml: far.join("") }]))).toBe("too-many-cells")
  const merge = `<worksheet><sheetData><row r="1">${text("A1", "x")}</row></sheetData><mergeCells>${'<mergeCell ref="A1:A20000"/>'.repeat(100)}</mergeCells></worksheet>`
  expect(await refusal(xlsxOf([{ name: "A", xml: merge }]))).toBe("too-many-cells")
})

test("a document type or entities, in any part that is read and in any encoding", async () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><worksheet><sheetData><row r="1">${text("A1", "&lol2;")}</row></sheetData></worksheet>`
  const outside = `<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>`
  expect(await refusal(xlsxOf([{ name: "A", xml: laughs }]))).toBe("forbidden-xml")
  expect(await refusal(xlsxOf([blank], { "xl/sharedStrings.xml": outside }))).toBe("forbidden-xml")
  const utf16 = Buffer.from(`\uFEFF${laughs}`, "utf16le")
  const parts = honest.map((part) => (part.name.includes("sheet1") ? { ...part, body: utf16 } : part))
  expect(await refusal(packed(parts))).toBe("forbidden-xml")
})

test(
  "a damaged file, wherever it is cut or changed, gives a refusal and never a crash",
  { timeout: 30_000 },
  async () => {
    const file = readFileSync(new URL("surrey/action-plan-2016-2019.xlsx", partnerships))
    for (let cut = 4; cut < file.length; cut += 97)
      expect(await refusal(file.subarray(0, cut))).not.toBeNull()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (changes) => {
          const changed = Buffer.from(file)
          for (const [at, byte] of changes) changed[at] = byte
          await refusal(changed)
        },
      ),
      { numRuns: 150 },
    )
  },
)

test(
  "random bytes, and random XML in the place of a sheet, are read or refused, never a crash",
  { timeout: 30_000 },
  async () => {
    const head = fc.constantFrom(
      Buffer.alloc(0),
      Buffer.from("PK\x03\x04"),
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.from("sep=;\n"),
    )
    await fc.assert(
      fc.asyncProperty(head, fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        await refusal(Buffer.concat([start, rest]))
      }),
      { numRuns: 300 },
    )
    const bit = fc.constantFrom(
      "<row>",
      '<row r="2">',
      "</row>",
      '<c r="A1">',
      '<c r="B0" t="s">',
      '<c r="A1" t="x">',
      "<c>",
      "<v>",
      "</v>",
      "</c>",
      "<is>",
      "<t>",
      "1",
      "&#0;",
      "&#x110000;",
      "<!--",
      "-->",
      '<mergeCell ref="A1:B9"/>',
      '<row r="1e9">',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(bit, { maxLength: 30 }), async (bits) => {
        await refusal(xlsxOf([{ name: "A", xml: bits.join("") }]))
      }),
      { numRuns: 300 },
    )
  },
)

/** A workbook whose sheet is not compressed, so that its size alone cannot refuse it. */
function storedSheet(xml: string): Buffer {
  const sheet = "xl/worksheets/sheet1.xml"
  const others = honest.filter((part) => part.name !== sheet)
  return packed([...others, { name: sheet, body: `<worksheet><sheetData>${xml}`, stored: true }])
}

const cell = (inside: string) =>
  storedSheet(`<row><c r="A1" t="inlineStr">${inside}</c></row></sheetData></worksheet>`)

test("files made to be slow are not slow", { timeout: 60_000 }, async () => {
  const bits = [
    "<c ",
    "<c>",
    "<v>",
    "<!--",
    "<row r=",
    'a="',
    "<mergeCell ",
    "<c r='A1'><v>",
    "<c r='A1'><is><t>",
    "<x:",
  ]
  for (const bit of bits) await inTime(storedSheet(bit.repeat(Math.floor(2e6 / bit.length))))
  for (const bit of ["<t>", "<rPh>", "<rPh></rPh>", "<rPh><t>x</t></rPh>", "<t/>", "&amp;"]) {
    await inTime(cell(`<is>${bit.repeat(Math.floor(1e6 / bit.length))}</is>`))
  }
  const format = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${"[".repeat(1e6)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`
  const dated = { name: "A", xml: `<row><c r="A1" s="0"><v>1</v></c></row>` }
  const parts = Object.entries(xlsxParts([dated], { "xl/styles.xml": format }))
  await inTime(packed(parts.map(([name, body]) => ({ name, body, stored: true }))))
  for (const bit of ['"', '""a', ",", ";\t"])
    await inTime(Buffer.from(bit.repeat(Math.floor(4e5 / bit.length))))
})

/** Two seconds of work at most, whatever the file (assurance REL-021). */
async function inTime(file: Buffer): Promise<void> {
  const before = process.threadCpuUsage()
  await refusal(file)
  expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(2_000)
}

test("rows and cells hidden inside a value are damage, not rows", async () => {
  for (const inside of ["<v><row r='999999999'></row></v>", "<v><c r='XFD9'><v>1</v></c></v>"]) {
    expect(await refusal(xlsxOf([{ name: "A", xml: `<row r="1"><c r="A1">${inside}</c></row>` }]))).toBe(
      "damaged",
    )
  }
  const inText = `<row r="1"><c r="A1" t="inlineStr"><is><t>a</t><row r="999999999"></row></is></c></row>`
  const workbook = await readWorkbook(xlsxOf([{ name: "A", xml: inText }]), "a.xlsx")
  expect(workbook.sheets[0]!.rows).toHaveLength(1)
  const shared = `<sst><si><t>a<row r="9"/></t></si></sst>`
  expect(await refusal(xlsxOf([blank], { "xl/sharedStrings.xml": shared }))).toBe("damaged")
})
