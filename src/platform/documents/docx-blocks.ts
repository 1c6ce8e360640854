import * as word from "docx"
import { directionOf } from "#platform/words"
import type { FileChild, IParagraphOptions, IRunPropertiesOptions, ParagraphChild } from "docx"
import type { Fact, Grid, Heading, List, Phrase, Text } from "./document-tree.ts"
import { rules, soft, spruce, textWidth, washes } from "./docx-styles.ts"
import { phrasesIn } from "./lay-out.ts"
import type { LaidBlock, Layout } from "./lay-out.ts"

type Laid<Kind extends LaidBlock["kind"]> = Extract<LaidBlock, { kind: Kind }>

/** A layout with each of its drawings, by its SVG, as a PNG as well. */
export type Pictured = Layout & { pictures: ReadonlyMap<string, Buffer> }

/** One block as Word's own paragraphs and tables; `place` keeps the numbering of its lists apart. */
export function docxBlock(block: LaidBlock, layout: Pictured, place: number): readonly FileChild[] {
  switch (block.kind) {
    case "heading":
      return [
        paragraph(layout, { heading: headings[block.level], children: line(layout, block.text, block.id) }),
      ]
    case "paragraph":
      return [paragraph(layout, { children: line(layout, block.text, block.id) })]
    case "list":
      return points(block, layout, place)
    case "table":
      return table(block, layout)
    case "facts":
      return block.facts.map((fact) => docxFact(fact, layout))
    case "quotation":
      return [
        paragraph(layout, { style: "Quotation", children: line(layout, block.text, block.id) }),
        paragraph(layout, { style: "QuotationSource", children: line(layout, block.source) }),
      ]
    case "callout":
      return [callout(block, layout)]
    case "figure":
      return figure(block, layout)
    case "page-break":
      return [paragraph(layout, { children: [new word.PageBreak()] })]
  }
}

export function docxFact({ label, value, id }: Fact, layout: Layout): FileChild {
  const name = run(layout, label, { bold: true, color: soft })
  return paragraph(layout, { style: "Fact", children: [name, tab(), ...line(layout, value, id)] })
}

/** A line of the table of contents. */
export function docxEntry({ id, level, text }: Heading, layout: Layout): word.Paragraph {
  const link = new word.InternalHyperlink({ anchor: bookmark(id), children: [linked(layout, text)] })
  return paragraph(layout, { style: level === 2 ? "TOC1" : "TOC2", children: [link] })
}

export function tab(): word.TextRun {
  return new word.TextRun({ children: [new word.Tab()] })
}

/** A paragraph in the document's direction. */
export function paragraph({ direction }: Layout, options: IParagraphOptions): word.Paragraph {
  return new word.Paragraph({ ...options, ...(direction === "rtl" ? { bidirectional: true } : {}) })
}

export function run({ direction }: Layout, text: string, marks: IRunPropertiesOptions = {}): word.TextRun {
  return new word.TextRun({ text, ...(direction === "rtl" ? { rightToLeft: true } : {}), ...marks })
}

const headings = { 2: "Heading1", 3: "Heading2", 4: "Heading3" } as const

function line(layout: Layout, text: Text, id?: string): ParagraphChild[] {
  const children = phrasesIn(text).map((part) => phrase(layout, part))
  return id === undefined ? children : [new word.Bookmark({ id: bookmark(id), children })]
}

function phrase(layout: Layout, part: Phrase): ParagraphChild {
  if (typeof part === "string") return run(layout, part)
  switch (part.kind) {
    case "strong":
      return run(layout, part.text, { bold: true })
    case "emphasis":
      return run(layout, part.text, { italics: true })
    case "foreign": {
      const rightToLeft = directionOf(part.language) === "rtl"
      const language = rightToLeft ? { bidirectional: part.language } : { value: part.language }
      return run(layout, part.text, { rightToLeft, language })
    }
    case "link":
      return new word.ExternalHyperlink({ link: part.address, children: [linked(layout, part.text)] })
    case "reference":
      return new word.InternalHyperlink({ anchor: bookmark(part.to), children: [linked(layout, part.text)] })
  }
}

function linked(layout: Layout, text: string): word.TextRun {
  return run(layout, text, { style: "Hyperlink" })
}

function bookmark(id: string): string {
  return id.replaceAll("-", "_")
}

function points({ ordering, points: list }: List, layout: Layout, place: number): word.Paragraph[] {
  return list.flatMap(({ text, id, under }, order) => [
    paragraph(layout, {
      children: line(layout, text, id),
      numbering: { reference: ordering, level: 0, instance: place * 1000 },
    }),
    ...(under?.points ?? []).map((point) =>
      paragraph(layout, {
        children: line(layout, point.text, point.id),
        numbering: { reference: under?.ordering ?? ordering, level: 1, instance: place * 1000 + order + 1 },
      }),
    ),
  ])
}

function table(block: Laid<"table">, layout: Layout): FileChild[] {
  const notes = block.notes ?? []
  return [
    caption(layout, block.label, block.caption, block.id),
    grid(block, layout),
    ...notes.map((note) => small(layout, line(layout, note))),
    ...source(block.source, layout),
  ]
}

function grid({ columns, rows, rowHeaders }: Grid, layout: Layout): word.Table {
  const shares = columns.map(({ share, align }) => share ?? (align === "end" ? 0.5 : 1))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((share / whole) * textWidth))
  const cell = (text: Text, place: number, isHead: boolean) =>
    new word.TableCell({
      width: { size: widths[place] ?? 0, type: word.WidthType.DXA },
      children: [
        paragraph(layout, {
          style: isHead ? "TableHead" : "TableText",
          alignment: columns[place]?.align ?? "start",
          children: line(layout, text),
        }),
      ],
      ...(isHead ? { shading: { type: word.ShadingType.CLEAR, fill: washes.plain } } : {}),
    })
  const head = columns.map(({ header }, place) => cell(header, place, true))
  return new word.Table({
    rows: [
      new word.TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map(
        (row) => new word.TableRow({ children: row.map((text, place) => cell(text, place, false)) }),
      ),
    ],
    columnWidths: widths,
    width: { size: textWidth, type: word.WidthType.DXA },
    layout: word.TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 100, right: 100 },
    tableLook: { firstRow: true, firstColumn: rowHeaders !== undefined, noHBand: true, noVBand: true },
    borders: {
      top: rules.strong,
      bottom: rules.strong,
      insideHorizontal: rules.thin,
      left: rules.none,
      right: rules.none,
      insideVertical: rules.none,
    },
    visuallyRightToLeft: layout.direction === "rtl",
  })
}

function figure(block: Laid<"figure">, layout: Pictured): FileChild[] {
  const scale = Math.min(1, 620 / block.width)
  const image = new word.ImageRun({
    type: "svg",
    data: Buffer.from(block.svg),
    fallback: { type: "png", data: layout.pictures.get(block.svg)! },
    transformation: { width: Math.round(block.width * scale), height: Math.round(block.height * scale) },
    altText: { name: block.label, title: block.caption, description: block.alt },
  })
  return [
    caption(layout, block.label, block.caption, block.id),
    paragraph(layout, { children: [image] }),
    ...source(block.source, layout),
    paragraph(layout, { style: "Caption", children: [run(layout, block.numbersLabel)] }),
    grid(block.numbers, layout),
  ]
}

function caption(layout: Layout, label: string, text: string, id?: string): FileChild {
  const number = run(layout, label, { bold: true, color: spruce })
  return paragraph(layout, {
    style: "Caption",
    children: [number, run(layout, " "), ...line(layout, text, id)],
  })
}

function callout({ tone, text, id }: Laid<"callout">, layout: Layout): FileChild {
  const name = run(layout, `${layout.labels[tone]} `, { bold: true })
  const style = tone === "important" ? "CalloutImportant" : "Callout"
  return paragraph(layout, { style, children: [name, ...line(layout, text, id)] })
}

function source(text: Text | undefined, layout: Layout): FileChild[] {
  if (text === undefined) return []
  return [small(layout, [run(layout, `${layout.labels.source} `), ...line(layout, text)])]
}

function small(layout: Layout, children: ParagraphChild[]): FileChild {
  return paragraph(layout, { style: "Small", children })
}
