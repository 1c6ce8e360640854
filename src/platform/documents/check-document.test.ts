import { expect, test } from "vitest"
import { DocumentRefused, toHtml } from "./index.ts"
import type { Block, DocumentTree, Figure, Table } from "./index.ts"
import { english } from "./samples/index.ts"

const table = english.blocks.find((block) => block.kind === "table") as Table
const figure = english.blocks.find((block) => block.kind === "figure") as Figure

function faultsOf(change: Partial<DocumentTree>): readonly string[] {
  try {
    toHtml({ ...english, ...change })
  } catch (refusal) {
    if (refusal instanceof DocumentRefused) return refusal.faults
    throw refusal
  }
  return []
}

function faultsWith(...blocks: Block[]): readonly string[] {
  return faultsOf({ blocks })
}

test("a document as it should be has no faults", () => {
  expect(faultsOf({})).toEqual([])
})

test("a table never lacks its header, not even one header cell", () => {
  // @ts-expect-error the types already refuse a table without columns
  const headless: Table = { ...table, columns: [] }
  expect(faultsWith({ ...headless, rows: [] })).toEqual(["block 1: table has no header"])
  expect(faultsWith({ ...table, columns: [{ header: " \u200B" }], rows: [] })).toEqual([
    "block 1: table header 1 is empty",
  ])
})

test("a figure never lacks its alternative text, its caption or its drawing", () => {
  // @ts-expect-error the types already refuse a figure without alternative text
  const mute: Figure = { ...figure, alt: undefined }
  expect(faultsWith({ ...mute, alt: "\u2068 \u2069", caption: "", svg: "<p>no</p>" })).toEqual([
    "block 1: figure is not an <svg> with a viewBox",
    "block 1: figure alternative text is empty",
    "block 1: figure caption is empty",
  ])
})

test("a quotation says whose words it is", () => {
  expect(faultsWith({ kind: "quotation", text: "Welcome", source: " " })).toEqual([
    "block 1: quotation source is empty",
  ])
})

test("every row of a table has as many cells as the header", () => {
  expect(faultsWith({ ...table, rows: [["one"], ["1", "2", "3", "4"]] })).toEqual([
    "block 1: row 1 has not 4 cells",
  ])
})

test("headings start below the title, skip no level and say something", () => {
  const faults = faultsWith(
    { kind: "heading", level: 3, id: "deep", text: "Deep" },
    { kind: "heading", level: 2, id: "silent", text: "\u0007" },
    { kind: "heading", level: 4, id: "deeper", text: "Deeper" },
  )
  expect(faults).toEqual([
    "heading deep skips from level 1 to 3",
    "heading silent is empty",
    "heading deeper skips from level 2 to 4",
  ])
})

test("an anchor stands once, is well formed, and every reference leads to one", () => {
  const faults = faultsWith(
    { kind: "paragraph", id: "twice", text: "a" },
    { kind: "list", ordering: "bulleted", points: [{ id: "twice", text: "b" }] },
    { kind: "paragraph", id: 'x" onclick="', text: [{ kind: "reference", to: "nowhere", text: "c" }] },
  )
  expect(faults).toEqual([
    'anchor "x" onclick="" is not well formed',
    'anchor "twice" stands twice',
    'reference to "nowhere" leads nowhere',
  ])
})

test("a document says its title, its publisher, its day and its language", () => {
  expect(faultsOf({ title: "", author: " ", date: "2026-02-30", blocks: [] })).toEqual([
    "title is empty",
    "author is empty",
    'date "2026-02-30"',
  ])
  expect(faultsOf({ language: "not a language", blocks: [] })).toEqual([
    '"not a language" is not a language tag',
  ])
})
