import { personNames } from "#identity"
import { said } from "#partnerships"
import { history } from "#platform/acts"
import type { Tx } from "#platform/database"
import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"

/** An entry of a history as a page shows it. */
export type Done = { key: string; when: { datetime: string; words: string }; who: string; what: string }

/** What was done with a round, a request or an update, newest first, as a page shows it. */
export async function actsOn(
  tx: Tx,
  shown: { subjectId: string; locale: Locale; timeZone: string },
): Promise<Done[]> {
  const { subjectId, locale, timeZone } = shown
  const done = await history(tx, { subjectId, most: 30 })
  const people = done.flatMap(({ actorKind, actorId }) =>
    actorKind === "person" && actorId ? [actorId] : [],
  )
  const names = await personNames(tx, people)
  const say = words(locale)
  return done.map((act) => ({
    key: act.id,
    when: { datetime: act.at.toISOString(), words: formatDateTime(locale, act.at, timeZone) },
    who: act.actorKind === "link" ? say("by-link") : ((act.actorId && names.get(act.actorId)) ?? "Entente"),
    what: said(locale, act),
  }))
}
