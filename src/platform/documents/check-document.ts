import { isBlank } from "./clean-text.ts"
import type { Block, DocumentTree, Figure, Grid, Heading, Table } from "./document-tree.ts"

/**
 * The tree cannot become an accessible document, or the typesetter refused it. This is a fault of whoever wrote the
 * tree, not of the reader: it names every fault at once.
 */
export class DocumentRefused extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`The document cannot be drawn: ${faults.join("; ")}`)
    this.name = "DocumentRefused"
    this.faults = faults
  }
}

/**
 * What types cannot say, after WCAG 2.2 and PDF/UA-1: no empty title, header, caption or alternative text, no skipped
 * heading, rows as long as their header, anchors that are unique and references that lead somewhere.
 */
export function checkDocument(tree: DocumentTree): void {
  const faults = [
    ...frontFaults(tree),
    ...headingFaults(tree.blocks.filter((block) => block.kind === "heading")),
    ...anchorFaults(tree.blocks),
    ...languageFaults(tree),
    ...tree.blocks.flatMap((block, place) =>
      blockFaults(block).map((fault) => `block ${place + 1}: ${fault}`),
    ),
  ]
  if (faults.length > 0) throw new DocumentRefused(faults)
}

function frontFaults(tree: DocumentTree): string[] {
  const { title, author, runningHead } = tree
  const day = new Date(`${tree.date}T00:00:00Z`)
  const isDay = !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(`${tree.date}T`)
  return [...empty({ title, author, runningHead, ...tree.labels }), ...(isDay ? [] : [`date "${tree.date}"`])]
}

function headingFaults(headings: readonly Heading[]): string[] {
  return headings.flatMap(({ id, level, text }, place) => {
    const before = headings[place - 1]?.level ?? 1
    return [
      ...empty({ [`heading ${id}`]: text }),
      ...(level > before + 1 ? [`heading ${id} skips from level ${before} to ${level}`] : []),
    ]
  })
}

function anchorFaults(blocks: readonly Block[]): string[] {
  const nodes = [...nodesIn(blocks)]
  const anchors = nodes.flatMap(({ id }) => (typeof id === "string" ? [id] : []))
  const known = new Set(anchors)
  const targets = nodes.flatMap(({ kind, to }) => (kind === "reference" ? [String(to)] : []))
  return [
    ...anchors
      .filter((id) => !/^[a-z][a-z0-9-]{0,38}$/.test(id))
      .map((id) => `anchor "${id}" is not well formed`),
    ...anchors
      .filter((id, place) => anchors.indexOf(id) !== place)
      .map((id) => `anchor "${id}" stands twice`),
    ...targets.filter((to) => !known.has(to)).map((to) => `reference to "${to}" leads nowhere`),
  ]
}

function languageFaults(tree: DocumentTree): string[] {
  const languages = [...nodesIn(tree)].flatMap(({ language }) =>
    language === undefined ? [] : [String(language)],
  )
  return languages.filter((tag) => !isLanguageTag(tag)).map((tag) => `"${tag}" is not a language tag`)
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function blockFaults(block: Block): string[] {
  if (block.kind === "table") return tableFaults(block)
  if (block.kind === "figure") return figureFaults(block)
  if (block.kind === "quotation" && !("source" in block)) return ["quotation source is empty"]
  return []
}

function tableFaults(table: Table): string[] {
  return [...empty({ "table caption": table.caption }), ...gridFaults(table)]
}

function figureFaults({ svg, alt, caption, numbers }: Figure): string[] {
  const drawn = /^\s*<svg\b[^>]*\bviewBox="/.test(svg)
  return [
    ...(drawn ? [] : ["figure is not an <svg> with a viewBox"]),
    ...empty({ "figure alternative text": alt, "figure caption": caption }),
    ...gridFaults(numbers),
  ]
}

function gridFaults({ columns, rows }: Grid): string[] {
  const width: number = columns.length
  return [
    ...(width === 0 ? ["table has no header"] : []),
    ...columns.flatMap(({ header }, place) => empty({ [`table header ${place + 1}`]: header })),
    ...rows.flatMap((row, place) =>
      row.length === width ? [] : [`row ${place + 1} has not ${width} cells`],
    ),
  ]
}

function empty(texts: Record<string, string>): string[] {
  return Object.entries(texts).flatMap(([name, text]) => (isBlank(text) ? [`${name} is empty`] : []))
}

/** Every object in a tree, the tree itself first. */
export function* nodesIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return
  if (!Array.isArray(value)) yield value as Record<string, unknown>
  for (const child of Object.values(value)) yield* nodesIn(child)
}
