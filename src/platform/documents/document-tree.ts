import type { DocumentLabels } from "./labels.ts"

/**
 * A report, minutes or an agenda pack, said once. `toHtml`, `toDocx` and `toPdf` draw it; none of them reads
 * text as markup. Level 1 is the title; headings start at level 2 and skip none.
 */
export type DocumentTree = {
  /** BCP 47, script included where it matters ("zh-Hans", "uz-Arab"). The direction follows from it. */
  language: string
  title: string
  subtitle?: string
  /** Who publishes it: the creator in the file's properties. */
  author: string
  /** `YYYY-MM-DD`, written into the file's properties instead of the moment it was drawn. */
  date: string
  /** Under the title: "Held", "Adopted", "Period" ... */
  facts?: readonly Fact[]
  /** What nobody may miss, on every page: "Draft", "Sample: an invented partnership". */
  banner?: string
  runningHead: string
  footer?: string
  labels: DocumentLabels
  blocks: readonly Block[]
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Facts
  | Quotation
  | Callout
  | Figure
  | { kind: "page-break" }

/** A lower-case letter, then at most 38 letters, digits and hyphens (Word allows 40). A `reference` leads to it. */
export type Anchor = string

export type Text = string | readonly Phrase[]

/** A link that is not http, https or mailto is drawn as plain text. */
export type Phrase =
  | string
  | { kind: "strong" | "emphasis"; text: string }
  | { kind: "foreign"; text: string; language: string }
  | { kind: "link"; text: string; address: string }
  | { kind: "reference"; text: string; to: Anchor }

export type Fact = { label: string; value: Text; id?: Anchor }

export type Heading = { kind: "heading"; level: 2 | 3 | 4; text: string; id: Anchor }
export type Paragraph = { kind: "paragraph"; text: Text; id?: Anchor }
export type Facts = { kind: "facts"; facts: readonly [Fact, ...Fact[]] }
export type Quotation = { kind: "quotation"; text: Text; source: Text; id?: Anchor }
export type Callout = {
  kind: "callout"
  tone: "note" | "important" | "decision" | "action"
  text: Text
  id?: Anchor
}

export type List = { kind: "list"; ordering: Ordering; points: readonly Point[] }
export type Ordering = "bulleted" | "numbered"
export type Point = { text: Text; id?: Anchor; under?: { ordering: Ordering; points: readonly SubPoint[] } }
export type SubPoint = { text: Text; id?: Anchor }

export type Column = { header: string; align?: "start" | "end" | "center"; share?: number }

/** Rows of as many cells as there are columns. `share` sets relative widths; numbers align to the end. */
export type Grid = {
  columns: readonly [Column, ...Column[]]
  rows: readonly (readonly Text[])[]
  rowHeaders?: "first-column"
}

export type Table = Grid & {
  kind: "table"
  caption: string
  notes?: readonly Text[]
  source?: Text
  id?: Anchor
}

export type Figure = {
  kind: "figure"
  /** One `<svg>` with a `viewBox`, its texts already escaped by the chart that drew it. */
  svg: string
  alt: string
  caption: string
  /** The numbers behind the drawing: a figure never stands without them. */
  numbers: Grid
  source?: Text
  id?: Anchor
}
