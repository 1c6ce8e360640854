import { sql } from "kysely"
import type { Clock } from "#platform/clock"
import type { Database } from "#platform/database"
import type { Log } from "#platform/log"
import { keepSearchTexts } from "./keep-search-texts.ts"

/**
 * While this process serves: whenever an act of a partnership was committed, by whichever process, its search is brought
 * up to date, one partnership after the other; and all of them whenever acts may have been missed.
 */
export function keepSearchable(of: { database: Database; clock: Clock; log: Log }): {
  stop(): Promise<void>
} {
  const waiting = new Set<string>()
  let working: Promise<void> | undefined
  let isStopped = false
  const work = async () => {
    for (const id of waiting) {
      waiting.delete(id)
      if (isStopped) return
      await keepSearchTexts(of, id).catch((trouble: unknown) =>
        of.log.trouble("found.keep-searchable", trouble),
      )
    }
  }
  const changed = (id: string) => {
    waiting.add(id)
    working ??= work().finally(() => (working = undefined))
  }
  of.database.hear({
    changed,
    heard: () =>
      void everyPartnership(of.database).then(
        (ids) => ids.forEach(changed),
        () => undefined,
      ),
    deaf: () => undefined,
  })
  return {
    stop: async () => {
      isStopped = true
      await working
    },
  }
}

async function everyPartnership(database: Database): Promise<string[]> {
  const found = await database.outside((tx) =>
    sql<{ id: string }>`select every_partnership() as id`.execute(tx),
  )
  return found.rows.map(({ id }) => id)
}
