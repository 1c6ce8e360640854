import { personNames } from "#identity"
import { history } from "#platform/acts"
import type { RecordedAct } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { said } from "./said.ts"
import { words } from "../words/index.ts"

export type HistoryLine = { id: string; who: string; what: string; at: Date }

const perPage = 50

/** One page of what happened, newest first, in the reader's language. */
export async function historyPage(
  tx: Tx,
  wanted: { locale: Locale; before?: string | undefined },
): Promise<{ lines: HistoryLine[]; older: string | null }> {
  const found = await history(tx, { most: perPage + 1, ...(wanted.before ? { before: wanted.before } : {}) })
  const shown = found.slice(0, perPage)
  const names = await personNames(
    tx,
    shown.flatMap((done) => (done.actorKind === "person" && done.actorId ? [done.actorId] : [])),
  )
  return {
    lines: shown.map((done) => ({
      id: done.id,
      who: whoDid(wanted.locale, done, names),
      what: said(wanted.locale, done),
      at: done.at,
    })),
    older: found.length > perPage ? (shown.at(-1)?.id ?? null) : null,
  }
}

function whoDid(locale: Locale, done: RecordedAct, names: Map<string, string>): string {
  const say = words(locale)
  if (done.actorKind === "link") return say("by-link")
  if (done.actorKind === "system") return say("by-system")
  return names.get(done.actorId ?? "") ?? say("by-nobody-known")
}
