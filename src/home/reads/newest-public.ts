import { matters, publications, publicationState } from "#site"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"

/** A year with ten new decisions does not push out the report. */
const ofEach = 2

export type NewestPublic = {
  key: string
  title: string
  lang: string | undefined
  matter: string
  path: string
  since: Date
}

/**
 * What became public last, whatever it is, the newest first: each matter names its own. What every visitor sees in the
 * menu anyway is not told again.
 */
export async function newestPublic(
  tx: Tx,
  { at, locale, most }: { at: Date; locale: Locale; most: number },
): Promise<NewestPublic[]> {
  const open = (await publications(tx)).filter((one) => publicationState(one, at) === "public")
  const newest = open.toSorted((one, other) => other.visibleFrom.getTime() - one.visibleFrom.getTime())
  const told: NewestPublic[] = []
  for (const [matter, meaning] of matters()) {
    const own = newest.filter((one) => one.matter === matter).slice(0, ofEach)
    if (own.length === 0) continue
    const named = await meaning.named(tx, { ids: own.map(({ subjectId }) => subjectId), locale })
    for (const { subjectId, visibleFrom } of own) {
      const name = named.get(subjectId)
      if (!name) continue
      const { title, lang, publicPath: path } = name
      told.push({
        key: `${matter} ${subjectId}`,
        title,
        lang,
        path,
        since: visibleFrom,
        matter: meaning.label(locale),
      })
    }
  }
  return told.toSorted((one, other) => other.since.getTime() - one.since.getTime()).slice(0, most)
}
