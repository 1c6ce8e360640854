import { expect, test } from "vitest"
import { toDocx } from "./index.ts"
import type { DocumentTree } from "./index.ts"
import { all, readMarkup, wordsOf } from "./samples/read-markup.ts"
import { arabic, english, french, hostileDocument, longWord } from "./samples/index.ts"
import { unzip, zipped } from "./samples/unzip.ts"
import { toPng } from "./to-png.ts"

async function partsOf(tree: DocumentTree) {
  const files = unzip(await toDocx(tree))
  return (path: string) => readMarkup(files.get(path) ?? "")
}

test.each(Object.entries({ english, french, arabic, hostile: hostileDocument() }))(
  "every part of the %s file is well-formed XML",
  async (_, tree) => {
    const files = unzip(await toDocx(tree))
    for (const [path, source] of files)
      if (/\.(xml|rels)$/.test(path)) expect(() => readMarkup(source), path).not.toThrow()
    expect(files.has("word/document.xml")).toBe(true)
  },
)

test("titles, headings and captions are Word's own styles, so the navigation pane finds them", async () => {
  const part = await partsOf(english)
  const used = all(part("word/document.xml"), "w:pStyle").map(({ attributes }) => attributes["w:val"])
  expect(used).toEqual(expect.arrayContaining(["Title", "Heading1", "Heading2", "Heading3", "Caption"]))
  const defined = all(part("word/styles.xml"), "w:style").map(({ attributes }) => attributes["w:styleId"])
  expect(defined).toEqual(expect.arrayContaining([...new Set(used)]))
})

test("every table repeats its header row, and names its first column when it is one of headers", async () => {
  const tables = all((await partsOf(english))("word/document.xml"), "w:tbl")
  expect(tables).toHaveLength(2)
  for (const table of tables) {
    const rows = all(table, "w:tr").map((row) => all(row, "w:tblHeader").length)
    expect(rows.slice(0, 2)).toEqual([1, 0])
    expect(all(table, "w:tblLook")[0]?.attributes["w:firstColumn"]).toBe("true")
  }
})

test("the drawing has its alternative text, and its numbers follow it", async () => {
  const part = await partsOf(english)
  const [drawing] = all(part("word/document.xml"), "wp:docPr")
  expect(drawing?.attributes["descr"]).toMatch(/^Line rising from 310 people/)
  expect(wordsOf(part("word/document.xml"))).toContain("The numbers behind figure 1")
})

test("a word processor that shows no SVG shows the same drawing as a PNG, with its words, in print quality", async () => {
  const parts = zipped(await toDocx(english))
  const relations = all(readMarkup(parts.get("word/_rels/document.xml.rels")!.toString()), "Relationship")
  const pathOf = (id?: string) =>
    relations.find(({ attributes }) => attributes["Id"] === id)?.attributes["Target"] ?? ""
  const [shown] = all(readMarkup(parts.get("word/document.xml")!.toString()), "a:blip")
  const png = parts.get(`word/${pathOf(shown?.attributes["r:embed"])}`)!
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG")
  // Twice 600 by 300.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 600])
  const figure = english.blocks.find((block) => block.kind === "figure")!
  const without = await toPng(figure.svg.replaceAll(/<text.*?<\/text>/g, ""))
  expect(png.length).toBeGreaterThan(without.length + 2000)
})

test("the file says its title, publisher, language and its own date rather than today's", async () => {
  const part = await partsOf(french)
  const core = part("docProps/core.xml")
  expect(all(core, "dc:title").map(wordsOf)).toEqual([french.title])
  expect(all(core, "dc:creator").map(wordsOf)).toEqual([french.author])
  expect(all(core, "dc:language").map(wordsOf)).toEqual(["fr-CA"])
  expect(all(core, "dcterms:created").map(wordsOf)).toEqual(["2026-04-02T00:00:00Z"])
  const [byDefault] = all(part("word/styles.xml"), "w:rPrDefault")
  expect(byDefault && all(byDefault, "w:lang")[0]?.attributes["w:val"]).toBe("fr-CA")
})

test("a passage in another language is marked as such", async () => {
  const languages = all((await partsOf(english))("word/document.xml"), "w:lang").map(
    ({ attributes }) => attributes,
  )
  expect(languages).toEqual([{ "w:val": "fr-CA" }, { "w:bidi": "ar" }])
})

test("an Arabic file runs right to left: every paragraph, every table", async () => {
  const part = await partsOf(arabic)
  const document = part("word/document.xml")
  const written = all(document, "w:p").filter(
    (paragraph) => wordsOf(paragraph).trim() && all(paragraph, "w:t").length > 0,
  )
  const directions = written.map((paragraph) => all(paragraph, "w:bidi").map(({ attributes }) => attributes))
  expect(directions).toEqual(written.map(() => [{}]))
  for (const table of all(document, "w:tbl")) expect(all(table, "w:bidiVisual")).toHaveLength(1)
  expect(all(part("word/styles.xml"), "w:lang")[0]?.attributes["w:bidi"]).toBe("ar")
})

test("pages are Letter, with a running head and page numbers", async () => {
  const part = await partsOf(english)
  const [page] = all(part("word/document.xml"), "w:pgSz")
  expect(page?.attributes).toMatchObject({ "w:w": "12240", "w:h": "15840" })
  expect(wordsOf(part("word/header1.xml"))).toContain("Sample: invented partnership")
  expect(wordsOf(part("word/footer1.xml"))).toMatch(/Page\s+PAGE\s+of\s+NUMPAGES/)
})

test("every link inside the file leads to a bookmark", async () => {
  const document = (await partsOf(english))("word/document.xml")
  const names = all(document, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"])
  const targets = all(document, "w:hyperlink").flatMap(({ attributes }) => attributes["w:anchor"] ?? [])
  expect(targets.length).toBeGreaterThan(8)
  expect(names).toEqual(expect.arrayContaining(targets))
})

test("what a person types stays text, and nothing it names is fetched", async () => {
  const part = await partsOf(hostileDocument())
  const words = wordsOf(part("word/document.xml"))
  expect(words).toContain("<script>alert(1)</script>")
  expect(words).toContain('=HYPERLINK("http://example.org","x")')
  expect(words).toContain(longWord)
  expect(words).not.toMatch(/[\u202A-\u202E]/)
  const targets = all(part("word/_rels/document.xml.rels"), "Relationship").map(
    ({ attributes }) => attributes,
  )
  const outside = targets
    .filter((target) => target["TargetMode"] === "External")
    .map((target) => target["Target"])
  expect(outside).toEqual(['https://example.org/?q="><script>'])
})
