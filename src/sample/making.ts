import type { Temporal } from "temporal-polyfill"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { FileStore } from "#platform/files"
import { sampleDates } from "./dates.ts"
import type { SampleDate, SampleDates } from "./dates.ts"

/** What the makers share: the transaction, the files, the days, and the id of everything made so far by its slug. */
export type Making = {
  tx: Tx
  files: FileStore
  linkKey: Buffer
  dates: SampleDates
  /** The system, acting on that day at noon; never later than now. */
  on(date: SampleDate): Actor
  day(date: SampleDate): string
  made: Made
}

/** Ids by kind and slug. A slug that was never made is a mistake in the sample. */
export type Made = {
  keep(kind: string, slug: string, id: string): void
  id(kind: string, slug: string): string
}

export function makingOf(shared: {
  tx: Tx
  actor: Actor
  files: FileStore
  linkKey: Buffer
  today: Temporal.PlainDate
}): Making {
  const dates = sampleDates(shared.today)
  return {
    tx: shared.tx,
    files: shared.files,
    linkKey: shared.linkKey,
    dates,
    on: (date) => actingOn(shared.actor, dates.on(date).toString()),
    day: (date) => dates.on(date).toString(),
    made: memory(),
  }
}

function actingOn(actor: Actor, day: string): Actor {
  if (day >= actor.today) return actor
  return { ...actor, at: new Date(`${day}T17:00:00Z`), today: day }
}

function memory(): Made {
  const ids = new Map<string, string>()
  return {
    keep: (kind, slug, id) => void ids.set(`${kind} ${slug}`, id),
    id: (kind, slug) => {
      const id = ids.get(`${kind} ${slug}`)
      if (!id) throw new Error(`The sample names a ${kind} that it does not make: ${slug}`)
      return id
    },
  }
}
