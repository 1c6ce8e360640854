import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { publications } from "./publications.ts"
import type { Published } from "./publications.ts"
import { matters } from "./when-published.ts"

export type PublishedRow = Published & { title: string; lang: string | undefined; matterLabel: string }

/** Everything that is or was public, by name; what no longer exists in its own domain is left out. */
export async function publishedList(tx: Tx, locale: Locale): Promise<PublishedRow[]> {
  const found = await publications(tx)
  const rows: PublishedRow[] = []
  for (const [matter, meaning] of matters()) {
    const own = found.filter((one) => one.matter === matter)
    if (own.length === 0) continue
    const named = await meaning.named(tx, { ids: own.map((one) => one.subjectId), locale })
    for (const one of own) {
      const name = named.get(one.subjectId)
      if (name) rows.push({ ...one, title: name.title, lang: name.lang, matterLabel: meaning.label(locale) })
    }
  }
  return rows.sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
}
