import { beforeAll, expect, test, vi } from "vitest"
import { readWorkbook } from "#platform/workbooks"
import { aPartnership } from "../../../tests/builders.ts"
import { aContribution, aGiver, hours } from "../../../tests/builders/contributions.ts"
import { aFullYear, allAnswered } from "../../../tests/builders/reports.ts"
import { toPdf } from "../../platform/documents/index.ts"
import { all, readMarkup } from "../../platform/documents/samples/read-markup.ts"
import { metadataOf, readPdf, roles } from "../../platform/documents/samples/read-pdf.ts"
import { unzip } from "../../platform/documents/samples/unzip.ts"
import { overrideFigure } from "../acts/override-figure.ts"
import { readReport } from "../reads/read-report.ts"
import type { ReportRead } from "../reads/read-report.ts"
import type { ReportContent } from "../rules/content.ts"
import { chartOf } from "./chart.ts"
import { reportDocument } from "./document.ts"
import { drawFile } from "./report-file.ts"

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let full: ReportRead

beforeAll(async () => {
  const partnership = await aPartnership()
  const { accepted } = await aFullYear(partnership)
  await allAnswered(partnership, [accepted])
  const giver = await aGiver(partnership)
  await aContribution(partnership, giver)
  await aContribution(partnership, giver, { kind: "in-kind-hours", stated: hours })
  await partnership.act((tx, actor) =>
    overrideFigure(tx, actor, {
      fiscalYear: 2026,
      question: "meetings-and-attendance",
      part: "number/meetings",
      value: 4,
      reason: "Four were on paper",
    }),
  )
  full = await partnership.read((tx) => readReport(tx, { fiscalYear: 2026, today: "2026-11-22" }))
})

const languages = ["en", "fr"] as const

test.each(languages)(
  "the PDF in %s is tagged as PDF/UA-1: headings, tables with headers, drawings with words",
  async (locale) => {
    const { content } = await drawFile(full, { locale, format: "pdf" })
    const { source, tree, bookmarks } = readPdf(content)
    expect(metadataOf(content)).toContain("<pdfuaid:part>1</pdfuaid:part>")
    expect(source).toContain(`/Lang (${locale}-CA)`)
    for (const section of full.content.sections)
      expect(bookmarks).toContain(`${section.letter}. ${section.title[locale]}`)
    const tables = roles(tree, "Table")
    expect(tables.length).toBeGreaterThan(10)
    for (const table of tables) {
      expect(roles(table, "THead")).toHaveLength(1)
      for (const header of roles(table, "TH")) expect(header.source).toMatch(/\/Scope \/(Column|Row|Both)/)
    }
    const drawings = roles(tree, "Figure")
    expect(drawings.length).toBeGreaterThanOrEqual(3)
    for (const drawing of drawings) expect(drawing.source).toContain("/Alt ")
  },
)

test.each(languages)(
  "the Word file in %s has real styles, repeated header rows, its language, and words for each drawing",
  async (locale) => {
    const { content } = await drawFile(full, { locale, format: "docx" })
    const files = unzip(content)
    const body = readMarkup(files.get("word/document.xml") ?? "")
    const used = new Set(all(body, "w:pStyle").map(({ attributes }) => attributes["w:val"]))
    for (const style of ["Title", "Heading1", "Heading2", "Caption", "TableHead"])
      expect(used).toContain(style)
    for (const table of all(body, "w:tbl")) expect(all(all(table, "w:tr")[0]!, "w:tblHeader")).toHaveLength(1)
    expect(files.get("word/styles.xml")).toContain(`w:val="${locale}-CA"`)
    const words = all(body, "wp:docPr").map(({ attributes }) => attributes["descr"] ?? "")
    expect(words.length).toBeGreaterThanOrEqual(3)
    expect(words.every((description) => description.length > 20)).toBe(true)
  },
)

test("the annex holds each figure as a number, how it was counted, and what was corrected with both numbers", async () => {
  const { content } = await drawFile(full, { locale: "en", format: "xlsx" })
  const files = unzip(content)
  const book = [...files]
    .filter(([path]) => path.startsWith("xl/"))
    .map(([, text]) => text)
    .join(" ")
  for (const said of [
    "Figures",
    "What was counted",
    "Claims and evidence",
    "Four were on paper",
    "How it was computed",
  ])
    expect(book).toContain(said)
  const { sheets } = await readWorkbook(content, "annex.xlsx")
  expect(sheets).toHaveLength(5)
})

test("a drawing has a bar for each number and none for what is hidden or not there", () => {
  const table = tableOf(full.content, "members-by-sector")
  const chart = chartOf(table, "en")
  const known = table.rows.filter(({ cells }) => cells.at(-1)?.state === "value").length
  expect(known).toBeLessThan(table.rows.length)
  expect(chart!.marks.filter(({ kind }) => kind === "bar")).toHaveLength(known)
  const none = {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: [{ state: "suppressed" as const }] })),
  }
  expect(chartOf(none, "en")).toBeNull()
})

test("kinds of contributions are drawn side by side, hours never beside dollars", () => {
  const figure = full.content.sections
    .flatMap(({ answers }) => answers)
    .find(({ key }) => key === "contributions-by-kind")
  if (figure?.kind !== "figure") throw new Error("no contributions")
  expect(figure.tables.map(({ key, chart }) => [key, chart])).toEqual([
    ["by-kind-dollars", "bars-beside"],
    ["by-kind-hours", "bars-beside"],
  ])
  for (const table of figure.tables) {
    const bars = chartOf(table, "fr")!.marks.filter((mark) => mark.kind === "bar")
    expect(new Set(bars.map(({ y }) => y)).size).toBe(bars.length)
  }
})

test("eighty pages are drawn in under three seconds", async () => {
  const tree = reportDocument(full.content, { locale: "en", sha256: null })
  const paragraph = {
    kind: "paragraph" as const,
    text: "What was done this year, told at length. ".repeat(30),
  }
  const long = { ...tree, blocks: [...tree.blocks, ...Array.from({ length: 260 }, () => paragraph)] }
  await toPdf(tree)
  // Its own work, whatever else the machine does meanwhile.
  const began = process.cpuUsage()
  const { pdf } = await toPdf(long)
  const { user, system } = process.cpuUsage(began)
  const pages =
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
  expect(pages).toBeGreaterThanOrEqual(80)
  expect((user + system) / 1e6).toBeLessThan(3)
})

function tableOf({ sections }: ReportContent, key: string) {
  const figure = sections.flatMap(({ answers }) => answers).find((answer) => answer.key === key)
  if (figure?.kind !== "figure") throw new Error(`${key} is no figure`)
  return figure.tables[0]!
}
