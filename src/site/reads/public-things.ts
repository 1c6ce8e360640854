import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { isPublic } from "./publications.ts"
import { matterOf, matters } from "./when-published.ts"
import type { PublishedMatter } from "./when-published.ts"
import "../tables.ts"

/** One public thing as the first page, feeds, maps and pictures name it. */
export type PublicThing = {
  matter: string
  subjectId: string
  since: Date
  title: string
  kind: string
  /** The language of the title, where it is not the interface's. */
  lang: string | undefined
  path: string
}

/** What is public at a moment, the newest first. */
export async function publicThings(tx: Tx, asked: { locale: Locale; at: Date }): Promise<PublicThing[]> {
  const { locale, at } = asked
  const published = await tx
    .selectFrom("publication")
    .select(["matter", "subjectId", "visibleFrom"])
    .where("withdrawnAt", "is", null)
    .where("visibleFrom", "<=", at)
    .orderBy("visibleFrom", "desc")
    .execute()
  const things: PublicThing[] = []
  for (const [matter, meaning] of matters()) {
    const ids = published.filter((one) => one.matter === matter).map((one) => one.subjectId)
    const seen = new Set(await seenOf(tx, meaning, { ids, at }))
    const own = published.filter((one) => one.matter === matter && seen.has(one.subjectId))
    if (own.length === 0) continue
    const named = await meaning.named(tx, { ids: own.map((one) => one.subjectId), locale })
    for (const { subjectId, visibleFrom } of own) {
      const name = named.get(subjectId)
      if (!name) continue
      const { title, lang, publicPath: path } = name
      const kind = meaning.label(locale)
      things.push({ matter, subjectId, since: visibleFrom, title, lang, kind, path })
    }
  }
  return things.toSorted((one, other) => other.since.getTime() - one.since.getTime())
}

/** One of them, while it is public. */
export async function publicThing(
  tx: Tx,
  asked: { matter: string; subjectId: string; locale: Locale; at: Date },
): Promise<{ title: string; kind: string } | null> {
  const { matter, subjectId, locale, at } = asked
  const meaning = matterOf(matter)
  if (!meaning || !(await isPublic(tx, matter, subjectId, at))) return null
  if ((await seenOf(tx, meaning, { ids: [subjectId], at })).length === 0) return null
  const title = (await meaning.named(tx, { ids: [subjectId], locale })).get(subjectId)?.title
  return title === undefined ? null : { title, kind: meaning.label(locale) }
}

/** Of published things of a matter, those that may be seen. */
export async function seenOf(
  tx: Tx,
  meaning: PublishedMatter,
  { ids, at }: { ids: readonly string[]; at: Date },
): Promise<readonly string[]> {
  if (ids.length === 0 || !meaning.seen) return ids
  return meaning.seen(tx, ids, at)
}
