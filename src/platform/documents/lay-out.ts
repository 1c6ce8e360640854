import { directionOf } from "#platform/words"
import { checkDocument } from "./check-document.ts"
import { cleanText, isBlank } from "./clean-text.ts"
import type { Block, DocumentTree, Fact, Figure, Heading, Phrase, Table, Text } from "./document-tree.ts"

type LaidTable = Table & { label: string }
type LaidFigure = Figure & { label: string; numbersLabel: string; width: number; height: number }
export type LaidBlock = Exclude<Block, Table | Figure> | LaidTable | LaidFigure

/** A tree whose text is clean, whose rules hold and whose tables and figures are numbered: what all drawings draw. */
export type Layout = Omit<DocumentTree, "blocks"> & {
  direction: "ltr" | "rtl"
  contents: readonly Heading[]
  blocks: readonly LaidBlock[]
}

/** @throws DocumentRefused naming every fault of the tree. */
export function layOut(tree: DocumentTree): Layout {
  const clean = cleanNode(tree, tree.language) as DocumentTree
  checkDocument(clean)
  return {
    ...clean,
    direction: directionOf(clean.language),
    contents: contentsOf(clean.blocks),
    blocks: numberBlocks({ ...clean, blocks: clean.blocks.filter(isWorthDrawing) }),
  }
}

export function phrasesIn(text: Text): readonly Phrase[] {
  return typeof text === "string" ? [text] : text
}

function isEmptyText(text: Text | undefined): boolean {
  return phrasesIn(text ?? "").every((phrase) => isBlank(typeof phrase === "string" ? phrase : phrase.text))
}

// An anchored block stays even when blank: something may refer to it.
function isWorthDrawing(block: Block): boolean {
  if (block.kind === "list") return block.points.length > 0
  if (block.kind === "facts") return (block.facts as readonly Fact[]).length > 0
  return !("text" in block) || block.id !== undefined || !isEmptyText(block.text)
}

// Fewer than four headings fit one glance; a list of them would only be in the way.
function contentsOf(blocks: readonly Block[]): Heading[] {
  const headings = blocks.filter((block) => block.kind === "heading").filter(({ level }) => level < 4)
  return headings.length < 4 ? [] : headings
}

function numberBlocks({ blocks, labels }: DocumentTree): LaidBlock[] {
  let tables = 0
  let figures = 0
  return blocks.map((block) => {
    if (block.kind === "table") return { ...block, label: numbered(labels.table, (tables += 1)) }
    if (block.kind !== "figure") return block
    figures += 1
    const label = numbered(labels.figure, figures)
    return { ...block, label, numbersLabel: numbered(labels.numbers, figures), ...sizeOf(block.svg) }
  })
}

function numbered(label: string, number: number): string {
  return label.replace("{number}", String(number))
}

function sizeOf(svg: string): { width: number; height: number } {
  const box = /viewBox="([^"]*)"/.exec(svg)?.[1] ?? ""
  const [, , width = 0, height = 0] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return { width: width || 640, height: height || 360 }
}

const kept = new Set(["svg", "id", "to", "language", "kind"])
const optional = new Set(["subtitle", "banner", "footer", "source"])

/** Every text cleaned in its own language, blank optional ones gone, every unsafe link turned into plain text. */
function cleanNode(node: unknown, language: string): unknown {
  if (typeof node === "string") return cleanText(node, language)
  if (typeof node !== "object" || node === null) return node
  if (Array.isArray(node)) return node.map((child) => cleanNode(child, language))
  const tongue = "language" in node && typeof node.language === "string" ? node.language : language
  const clean = Object.fromEntries(
    Object.entries(node)
      .map(([name, child]) => [name, kept.has(name) ? child : cleanNode(child, tongue)] as const)
      .filter(([name, child]) => !(optional.has(name) && isEmptyText(child as Text))),
  )
  return clean["kind"] === "link" ? safeLink(String(clean["text"]), String(clean["address"])) : clean
}

function safeLink(text: string, address: string): Phrase {
  const shown = isBlank(text) ? address : text
  return /^(https?:\/\/|mailto:)\S+$/i.test(address) ? { kind: "link", text: shown, address } : shown
}
