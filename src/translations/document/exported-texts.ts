import { escapeXml, writeCsv } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"

/** A text as it leaves for a translator: where it stands, what to translate, and what is there already. */
export type ExportedText = {
  id: string
  where: string
  /** The source's version, so that what comes back is known to be made from it. */
  number: number
  from: string
  source: string
  translation: string
}

/** Heading by meaning; the first two say which text a row is, and are left as they are. */
export function textsAsCsv(locale: Locale, language: string, texts: readonly ExportedText[]): Buffer {
  const say = words(locale)
  return writeCsv([
    [
      say("csv-text"),
      say("csv-version"),
      say("csv-language"),
      say("csv-where"),
      say("csv-source"),
      say("csv-translation"),
    ],
    ...texts.map((text) => [text.id, text.number, language, text.where, text.source, text.translation]),
  ])
}

/** XLIFF 1.2, which every translation program reads. Texts of one source language stand in one file of it. */
export function textsAsXliff(language: string, texts: readonly ExportedText[]): string {
  const files = ["en", "fr"].flatMap((from) => {
    const units = texts.filter((text) => text.from === from).map(unitOf)
    if (units.length === 0) return []
    const about = `original="entente" datatype="plaintext" source-language="${from}" target-language="${language}"`
    return [`  <file ${about}>\n    <body>\n${units.join("\n")}\n    </body>\n  </file>`]
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n${files.join("\n")}\n</xliff>\n`
}

function unitOf({ id, number, where, source, translation }: ExportedText): string {
  const state = translation === "" ? "new" : "needs-review-translation"
  return [
    `      <trans-unit id="${id}.${number}" xml:space="preserve">`,
    `        <source>${escapeXml(source)}</source>`,
    `        <target state="${state}">${escapeXml(translation)}</target>`,
    `        <note>${escapeXml(where)}</note>`,
    "      </trans-unit>",
  ].join("\n")
}
