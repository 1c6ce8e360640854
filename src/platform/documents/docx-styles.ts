import * as word from "docx"
import type { INumberingOptions, IStylesOptions } from "docx"
import type { Layout } from "./lay-out.ts"

export const spruce = "1D5C4C"
export const soft = "55514A"
export const signal = "8A4210"
export const washes = { plain: "EDF2EC", signal: "FBEEE0" }
export const rules = { strong: edge(spruce, 12), thin: edge("CFC8B8", 4), none: edge("auto", 0, "none") }

/** Width between the margins of Letter paper, in twentieths of a point. */
export const textWidth = 9360

/** Word's own styles (Title, Heading 1 to 3, Caption ...), so that a reader's navigation pane and a later editor find them. */
export function docxStyles({ language, direction }: Layout): IStylesOptions {
  const font = { ascii: "Calibri", hAnsi: "Calibri", eastAsia: "Calibri", cs: "Arial" }
  const tongue = direction === "rtl" ? { value: "en-CA", bidirectional: language } : { value: language }
  return {
    default: {
      document: {
        run: { font, size: 22, color: "1D1C1A", language: tongue },
        paragraph: space(80, 120, 276),
      },
      title: { run: { size: 52, bold: true }, paragraph: space(360, 120) },
      heading1: heading(32, 400),
      heading2: heading(26, 320),
      heading3: heading(22, 240, spruce),
      caption: {
        run: { size: 20, color: soft, italics: false },
        paragraph: { ...space(240, 80), keepNext: true },
      },
      hyperlink: { run: { color: spruce, underline: {} } },
    },
    paragraphStyles: [
      style("Subtitle", { size: 28, color: soft }, space(0, 240)),
      style("RunningHead", { size: 17, color: soft }, { border: { bottom: rules.thin } }),
      style(
        "Banner",
        { bold: true, color: signal },
        { ...shade(washes.signal), border: box(edge(signal, 8)) },
      ),
      style("ContentsTitle", { size: 32, bold: true }, { ...space(400, 120), keepNext: true }),
      style("TOC1", { bold: true }, space(80, 40)),
      style("TOC2", {}, { ...space(20, 20), indent: { start: 280 } }),
      style("Fact", {}, { ...space(40, 40), indent: { start: 2400, hanging: 2400 } }),
      style("TableText", { size: 19 }, space(40, 40, 252)),
      style("TableHead", { size: 19, bold: true }, { ...space(40, 40, 252), keepNext: true }),
      style("Small", { size: 17, color: soft }, space(60, 60)),
      style("Quotation", { size: 24 }, { ...space(160, 40), keepNext: true, indent: { start: 360 } }),
      style("QuotationSource", { size: 19, color: soft }, { ...space(0, 160), indent: { start: 360 } }),
      style("Callout", {}, { ...space(120, 120), ...shade(washes.plain), border: box(edge(spruce, 8)) }),
      style(
        "CalloutImportant",
        {},
        { ...space(120, 120), ...shade(washes.signal), border: box(edge(signal, 8)) },
      ),
    ],
  }
}

export const docxLists: INumberingOptions = {
  config: [
    { reference: "bulleted", levels: [level(0, "bullet", "•"), level(1, "bullet", "–")] },
    { reference: "numbered", levels: [level(0, "decimal", "%1."), level(1, "lowerLetter", "%2.")] },
  ],
}

type ParagraphStyle = NonNullable<IStylesOptions["paragraphStyles"]>[number]
type RunLook = NonNullable<ParagraphStyle["run"]>
type ParagraphLook = NonNullable<ParagraphStyle["paragraph"]>

function style(id: string, run: RunLook, paragraph: ParagraphLook): ParagraphStyle {
  return { id, name: id, basedOn: "Normal", run, paragraph }
}

function heading(size: number, before: number, color = "1D1C1A") {
  return { run: { size, bold: true, color }, paragraph: { ...space(before, 100), keepNext: true } }
}

function space(before: number, after: number, line = 264) {
  return { spacing: { before, after, line } }
}

function shade(fill: string) {
  return { shading: { type: word.ShadingType.CLEAR, fill } }
}

function box(side: ReturnType<typeof edge>) {
  return { top: side, bottom: side, left: side, right: side }
}

function edge(color: string, size: number, look: "single" | "none" = "single") {
  return { style: look, color, size, space: 4 }
}

function level(depth: number, format: "bullet" | "decimal" | "lowerLetter", text: string) {
  const indent = { start: 360 + depth * 360, hanging: 300 }
  return { level: depth, format, text, alignment: word.AlignmentType.START, style: { paragraph: { indent } } }
}
