import { sentence } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Tx } from "#platform/database"
import { textsIn } from "../reads/texts-in.ts"

type Named = { subjectKind: string; subjectId: string; field: string }

/** "Page: About us" and "Title", as the domain of the text says them: `pages.page` is `pages.text-page`. */
export async function namedTexts<Row extends Named>(
  tx: Tx,
  locale: Locale,
  rows: readonly Row[],
): Promise<(Row & { subject: string; fieldName: string })[]> {
  const titles = new Map<string, string>()
  for (const kind of new Set(rows.map(({ subjectKind }) => subjectKind))) {
    const subjects = [...new Set(rows.filter((row) => row.subjectKind === kind).map((row) => row.subjectId))]
    const texts = await textsIn(tx, { kind, subjects, language: locale })
    for (const [id, fields] of texts) titles.set(id, fields["title"]?.value ?? "")
  }
  return rows.map((row) => {
    const [domain = "", kind = ""] = row.subjectKind.split(".")
    const what = sentence(locale, { key: `${domain}.text-${kind}` })
    const title = titles.get(row.subjectId)
    const colon = locale === "fr" ? "\u00A0:" : ":"
    return {
      ...row,
      subject: title ? `${what}${colon} ${title}` : what,
      fieldName: sentence(locale, { key: `${domain}.text-${row.field}` }),
    }
  })
}
