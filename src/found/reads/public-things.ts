import { isPublic, matterOf, matters } from "#site"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import "../tables.ts"

/** One public thing as feeds, maps and pictures name it. */
export type PublicThing = {
  matter: string
  subjectId: string
  since: Date
  title: string
  kind: string
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
    const own = published.filter((one) => one.matter === matter)
    if (own.length === 0) continue
    const named = await meaning.named(tx, { ids: own.map((one) => one.subjectId), locale })
    for (const { subjectId, visibleFrom } of own) {
      const name = named.get(subjectId)
      if (!name) continue
      const { title, publicPath: path } = name
      things.push({ matter, subjectId, since: visibleFrom, title, kind: meaning.label(locale), path })
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
  const title = (await meaning.named(tx, { ids: [subjectId], locale })).get(subjectId)?.title
  return title === undefined ? null : { title, kind: meaning.label(locale) }
}
