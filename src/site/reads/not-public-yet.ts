import type { Tx } from "#platform/database"
import { sentence } from "#platform/words"
import type { Locale } from "#platform/words"
import { publicationState } from "../rules/publication-state.ts"
import type { Publication } from "../rules/publication-state.ts"
import { publications } from "./publications.ts"
import { matters } from "./when-published.ts"
import type { PublishedMatter } from "./when-published.ts"

export type Waiting = {
  id: string
  title: string
  lang: string | undefined
  publication: Publication | undefined
  /** Why it may not go out, in the reader's language; empty where it may. */
  hindrances: string[]
}

export type WaitingMatter = { matter: string; label: string; waiting: Waiting[] }

/** Enough to choose from at once; what is older has its own page. */
const most = 40

/** What could be published and is not, by matter, the newest first. */
export async function notPublicYet(
  tx: Tx,
  { locale, at }: { locale: Locale; at: Date },
): Promise<WaitingMatter[]> {
  const known = await publications(tx)
  const found: WaitingMatter[] = []
  for (const [matter, meaning] of matters()) {
    const own = new Map(known.filter((one) => one.matter === matter).map((one) => [one.subjectId, one]))
    const ids = ((await meaning.candidates?.(tx)) ?? []).filter((id) =>
      ["never", "withdrawn"].includes(publicationState(own.get(id), at)),
    )
    const waiting = await named(tx, meaning, { ids: ids.slice(0, most), locale })
    if (waiting.length > 0)
      found.push({
        matter,
        label: meaning.label(locale),
        waiting: waiting.map((one) => ({ ...one, publication: own.get(one.id) })),
      })
  }
  return found
}

async function named(tx: Tx, meaning: PublishedMatter, wanted: { ids: string[]; locale: Locale }) {
  const names = await meaning.named(tx, wanted)
  const found: Omit<Waiting, "publication">[] = []
  for (const id of wanted.ids) {
    const name = names.get(id)
    if (!name) continue
    const hindrances = await meaning.hindrances(tx, id)
    found.push({
      id,
      title: name.title,
      lang: name.lang,
      hindrances: hindrances.map((reason) => sentence(wanted.locale, reason)),
    })
  }
  return found
}
