import * as word from "docx"
import type { FileChild, ParagraphChild } from "docx"
import type { DocumentTree } from "./document-tree.ts"
import { docxBlock, docxEntry, docxFact, paragraph, run, tab } from "./docx-blocks.ts"
import type { Pictured } from "./docx-blocks.ts"
import { docxLists, docxStyles, signal, textWidth } from "./docx-styles.ts"
import { markup } from "./markup.ts"
import { layOut } from "./lay-out.ts"
import type { Layout } from "./lay-out.ts"
import { toPng } from "./to-png.ts"

/**
 * A Word file on Letter paper, in Word's own styles, to be edited further.
 * @throws DocumentRefused when the tree cannot be accessible.
 */
export async function toDocx(tree: DocumentTree): Promise<Uint8Array> {
  const layout = await pictured(layOut(tree))
  const file = new word.Document({
    title: layout.title,
    creator: layout.author,
    styles: docxStyles(layout),
    numbering: docxLists,
    sections: [
      {
        properties: { page: letterPage },
        headers: { default: new word.Header({ children: [runningHead(layout)] }) },
        footers: { default: new word.Footer({ children: [pageFoot(layout)] }) },
        children: [...front(layout), ...contents(layout), ...body(layout)],
      },
    ],
  })
  return new Uint8Array(await word.Packer.toBuffer(file, undefined, [coreProperties(layout)]))
}

const letterPage = {
  size: { width: 12_240, height: 15_840 },
  margin: { top: 1440, bottom: 1440, left: 1440, right: 1440 },
}

function front(layout: Layout): FileChild[] {
  const { banner, title, subtitle, facts = [] } = layout
  return [
    ...(banner ? [paragraph(layout, { style: "Banner", children: [run(layout, banner)] })] : []),
    paragraph(layout, { heading: word.HeadingLevel.TITLE, children: [run(layout, title)] }),
    ...(subtitle ? [paragraph(layout, { style: "Subtitle", children: [run(layout, subtitle)] })] : []),
    ...facts.map((fact) => docxFact(fact, layout)),
  ]
}

/** Word's own table of contents, filled with links; its page numbers come when somebody updates it in Word. */
function contents(layout: Layout): FileChild[] {
  if (layout.contents.length === 0) return []
  const entries = layout.contents.map((heading) => docxEntry(heading, layout))
  return [
    paragraph(layout, { style: "ContentsTitle", children: [run(layout, layout.labels.contents)] }),
    new word.TableOfContents(layout.labels.contents, {
      hyperlink: true,
      headingStyleRange: "1-2",
      beginDirty: false,
      contentChildren: entries,
    }),
  ]
}

/** Word before 2016 and some other word processors show no SVG: each drawing goes along as a PNG too. */
async function pictured(layout: Layout): Promise<Pictured> {
  const drawings = layout.blocks.flatMap((block) => (block.kind === "figure" ? [block.svg] : []))
  const pictures = await Promise.all(drawings.map(async (svg) => [svg, await toPng(svg)] as const))
  return { ...layout, pictures: new Map(pictures) }
}

function body(layout: Pictured): FileChild[] {
  return layout.blocks.flatMap((block, place) => docxBlock(block, layout, place + 1))
}

function runningHead(layout: Layout): word.Paragraph {
  const banner = layout.banner ? [tab(), run(layout, layout.banner, { bold: true, color: signal })] : []
  return acrossThePage(layout, [run(layout, layout.runningHead), ...banner])
}

function pageFoot(layout: Layout): word.Paragraph {
  const fields: Record<string, string> = {
    "{page}": word.PageNumber.CURRENT,
    "{pages}": word.PageNumber.TOTAL_PAGES,
  }
  const numbers = layout.labels.page.split(/(\{page\}|\{pages\})/).map((part) => {
    const rtl = layout.direction === "rtl" ? { rightToLeft: true } : {}
    return new word.TextRun({
      children: [(fields[part] as typeof word.PageNumber.CURRENT | undefined) ?? part],
      ...rtl,
    })
  })
  return acrossThePage(layout, [run(layout, layout.footer ?? ""), tab(), ...numbers])
}

function acrossThePage(layout: Layout, children: ParagraphChild[]): word.Paragraph {
  const tabStops = [{ type: word.TabStopType.END, position: textWidth }]
  return paragraph(layout, { style: "RunningHead", tabStops, children })
}

/** The library stamps the moment of drawing; a document is dated by its own date, and says its language. */
function coreProperties({ title, author, language, date }: Layout): { path: string; data: string } {
  const stamp = (name: string) =>
    markup`<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`
  const data = markup`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><dc:language>${language}</dc:language>
<cp:lastModifiedBy>${author}</cp:lastModifiedBy>${stamp("created")}${stamp("modified")}
</cp:coreProperties>`
  return { path: "docProps/core.xml", data: String(data) }
}
