import { spawnSync } from "node:child_process"
import { expect, test, vi } from "vitest"
import { cleanText } from "./clean-text.ts"
import { DocumentRefused, toDocx, toHtml, toPdf } from "./index.ts"
import type { Block, DocumentTree } from "./index.ts"
import { metadataOf, readPdf, roles } from "./samples/read-pdf.ts"
import { arabic, english, french, hostileDocument, hostileWords } from "./samples/index.ts"

const samples = { english, french, arabic, hostile: hostileDocument() }
const drawnHostile = toPdf(samples.hostile)
vi.setConfig({ testTimeout: 60_000 })
const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined

test.each(Object.entries(samples))(
  "the %s file claims PDF/UA-1, is tagged and says its language",
  async (_, tree) => {
    const { pdf, undrawn } = await toPdf(tree)
    const { source } = readPdf(pdf)
    expect(metadataOf(pdf)).toContain("<pdfuaid:part>1</pdfuaid:part>")
    expect(metadataOf(pdf)).toContain("<xmp:CreateDate>2026-04-02")
    expect(source).toContain("/Marked true")
    expect(source).toContain("/DisplayDocTitle true")
    expect(source).toContain(`/Lang (${tree.language})`)
    expect(undrawn).toEqual([])
  },
)

test("its tags are those of the tree: contents, headings, tables with headers, lists, quotation, figure", async () => {
  const { tree } = readPdf((await toPdf(english)).pdf)
  expect(roles(tree, "H1")).toHaveLength(5)
  expect(roles(tree, "H2")).toHaveLength(3)
  expect(roles(tree, "H3")).toHaveLength(1)
  expect(roles(tree, "TOCI")).toHaveLength(7)
  expect(roles(tree, "BlockQuote")).toHaveLength(1)
  expect(roles(tree, "L").length).toBeGreaterThanOrEqual(5)
  const tables = roles(tree, "Table")
  expect(tables).toHaveLength(2)
  for (const table of tables) {
    expect(roles(table, "THead")).toHaveLength(1)
    expect(roles(table, "Caption")).toHaveLength(1)
    for (const header of roles(table, "TH")) expect(header.source).toContain("/Scope /Column")
  }
  expect(tables.map((table) => roles(table, "TR").length)).toEqual([35, 7])
  expect(roles(tree, "Figure").some(({ source }) => source.includes("/Alt (Line rising from 310"))).toBe(true)
})

test("every heading is a bookmark, in order, in the reader's own letters", async () => {
  const headings = french.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []))
  const { bookmarks } = readPdf((await toPdf(french)).pdf)
  expect(bookmarks.filter((title) => title !== french.labels.contents)).toEqual(headings)
})

test("the same tree gives the same bytes", async () => {
  const [first, second] = [await toPdf(arabic), await toPdf(arabic)]
  expect(Buffer.from(first.pdf).equals(Buffer.from(second.pdf))).toBe(true)
})

test("what a person types stays text: no command is obeyed, no address is opened", async () => {
  const { source, bookmarks } = readPdf((await drawnHostile).pdf)
  expect(bookmarks).toContain(cleanText(hostileWords.slice(0, 6).join(" "), "en"))
  expect(source).not.toMatch(/\/(JavaScript|JS|Launch|EmbeddedFile)\b|javascript:/)
})

test("a character no font has is shown as missing and reported, and the rest is drawn", async () => {
  const { undrawn, pages } = await toPdf(
    withParagraph(`Thank you \u{10FFFD} ${"for coming to the meeting. ".repeat(30)}`),
  )
  expect(undrawn).toEqual(["\u{10FFFD}"])
  expect(pages).toBe(1)
})

test("a document most of which no font has is refused rather than drawn as boxes", async () => {
  await expect(toPdf(withParagraph("\u{10FFFD}".repeat(500)))).rejects.toThrow(/no font here draws/)
})

test("a drawing that cannot be read is refused with the reason", async () => {
  const blocks = english.blocks.map((block) =>
    block.kind === "figure" ? { ...block, svg: '<svg viewBox="0 0 9 9"' } : block,
  )
  const refusal = await toPdf({ ...english, blocks }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(DocumentRefused)
  expect((refusal as DocumentRefused).faults).toEqual([expect.stringContaining("failed to parse SVG")])
})

test("what was left blank leaves no empty box, and an empty table keeps its header", async () => {
  const columns = [{ header: "Name" }, { header: "Phone" }] as const
  const bare: DocumentTree = {
    ...english,
    subtitle: "",
    banner: " ",
    footer: "",
    facts: [],
    blocks: [
      { kind: "paragraph", text: [], id: "kept" },
      { kind: "table", caption: "Nobody yet", columns, rows: [], source: "", notes: [] },
      { kind: "table", caption: "Somebody", columns, rows: [[[], ""]] },
      { kind: "list", ordering: "numbered", points: [{ text: "" }, { text: [] }] },
    ],
  }
  const { tree } = readPdf((await toPdf(bare)).pdf)
  expect(roles(tree, "TH")).toHaveLength(4)
  const page = toHtml(bare)
  expect(page).not.toMatch(/class="banner"|class="subtitle"|<footer>|<dl>|Source:/)
  expect((await toDocx(bare)).length).toBeGreaterThan(1000)
})

test("a refusal does not spoil the next document", async () => {
  await expect(toPdf({ ...english, title: "" })).rejects.toThrow(DocumentRefused)
  expect((await toPdf(english)).pages).toBe(6)
})

test("it carries the files it is given, whole, and stays accessible; the next one carries none of them", async () => {
  const content = Buffer.from("Desk;Hours\nLibrary;6\n")
  const budget = {
    name: "01 Hours é.csv",
    mediaType: "text/csv; charset=utf-8",
    description: "Hours of the desk",
    content,
  }
  const { pdf } = await toPdf(english, [budget, { ...budget, name: "02 Again.csv" }])
  expect(metadataOf(pdf)).toContain("<pdfuaid:part>1</pdfuaid:part>")
  expect(readPdf(pdf).source.match(/\/Type \/EmbeddedFile/g)).toHaveLength(2)
  expect(readPdf(pdf).source).toContain("/Subtype /text#2Fcsv")
  const after = await toPdf(english)
  expect(readPdf(after.pdf).source).not.toContain("/EmbeddedFile")
  expect(Buffer.from((await toPdf(english)).pdf).equals(Buffer.from(after.pdf))).toBe(true)
})

test.skipIf(!hasPoppler)("the words can be read back out, and nothing runs off the page", async () => {
  expect(textIn((await toPdf(english)).pdf)).toContain("Newcomers waited nine days for a first appointment")
  expect(textIn((await toPdf(french)).pdf)).toContain("« Écoutez-nous ! »")
  const hostile = textIn((await drawnHostile).pdf)
  expect(hostile).toContain('#import "/etc/passwd" #read("/etc/passwd") #eval("1+1")')
  expect(hostile).toContain("$x$ *bold* _it_ `raw`")
  expect(hostile.match(/W/g)?.length).toBeGreaterThan(40_000)
  expect(Math.max(...[...hostile.matchAll(/W+/g)].map(([run]) => run.length))).toBeLessThan(120)
})

test.skipIf(!hasPoppler)("Arabic words can be read back out, each letter once", async () => {
  const words = textIn((await toPdf(arabic)).pdf).replaceAll(/[\u202A-\u202E]/g, "")
  expect(words).toContain("التقرير السنوي عن خطة")
  expect(words).toContain("تسعة أيام")
})

function textIn(pdf: Uint8Array): string {
  const said = spawnSync("pdftotext", ["-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 1e8 }).stdout
  return said.replaceAll(/[\u00A0\u202F]/g, " ")
}

function withParagraph(text: string): DocumentTree {
  const blocks: Block[] = [{ kind: "paragraph", text }]
  return { ...english, blocks }
}
