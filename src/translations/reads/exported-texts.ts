import type { Tx } from "#platform/database"
import { sourceOf } from "../rules/translation-state.ts"
import { languageChoice } from "./languages.ts"
import type { TextRow } from "./standings.ts"
import "../tables.ts"

/** What the sources of some texts say, and what stands in one language, each with the version of its source. */
export async function sourcesAndTranslations(tx: Tx, rows: readonly TextRow[], language: string) {
  const { main } = await languageChoice(tx)
  const wanted = rows.flatMap((row) => {
    const source = sourceOf(row.standings, main)
    const own = row.standings.find((standing) => standing.language === language)
    return source ? [{ row, source, own }] : []
  })
  const values = await valuesOf(
    tx,
    wanted.map(({ row }) => row.id),
  )
  return wanted.map(({ row, source, own }) => ({
    id: row.id,
    number: source.number,
    from: source.language,
    source: values.get(`${row.id} ${source.number}`) ?? "",
    translation: (own && values.get(`${row.id} ${own.number}`)) ?? "",
  }))
}

async function valuesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom("textVersion")
    .select(["textId", "number", "value"])
    .where("textId", "in", ids)
    .execute()
  return new Map(rows.map(({ textId, number, value }) => [`${textId} ${number}`, value]))
}
