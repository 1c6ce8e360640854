import { WorkbookRefusal } from "./refusal.ts"
import { escapeXml, insideOf, insidesOf, tagsOf, withoutElements } from "./xml.ts"

/**
 * Rich text as plain text, still escaped: its runs joined, without the reading aids that East Asian texts carry. Whatever
 * else stands between is left out, so that no markup of the file reaches the library that reads values.
 */
export function plainText(xml: string): string {
  const texts = insidesOf(withoutElements(xml, "rPh"), "t").join("")
  if (texts.includes("<")) throw new WorkbookRefusal("damaged")
  return texts
}

/** The shared texts of a workbook, each as one plain text, in their order. */
export function plainTexts(xml: string): string {
  const texts = insidesOf(xml, "si").map((text) => `<si><t>${plainText(text)}</t></si>`)
  return `<sst>${texts.join("")}</sst>`
}

/** Excel allows no longer format. */
const longestFormat = 255

/** How numbers are shown, which is all that tells a date from a number: the formats, and which of them each style has. */
export type PlainStyles = { xml: string; count: number }

export function plainStyles(xml: string): PlainStyles {
  const formats = tagsOf(insideOf(xml, "numFmts") ?? "", "numFmt").map((tag) => {
    const code = escapeXml((tag["formatCode"] ?? "").slice(0, longestFormat))
    return `<numFmt numFmtId="${numberOf(tag["numFmtId"])}" formatCode="${code}"/>`
  })
  const styles = tagsOf(insideOf(xml, "cellXfs") ?? "", "xf").map(
    (tag) => `<xf numFmtId="${numberOf(tag["numFmtId"])}"/>`,
  )
  const body = `<numFmts>${formats.join("")}</numFmts><cellXfs>${styles.join("")}</cellXfs>`
  return { xml: `<styleSheet>${body}</styleSheet>`, count: styles.length }
}

function numberOf(written: string | undefined): number {
  const number = Number(written)
  return Number.isInteger(number) && number >= 0 ? number : 0
}
