import { partnership, systemActor } from "#partnerships"
import { act } from "#platform/acts"
import type { Clock } from "#platform/clock"
import type { Database } from "#platform/database"
import { inEveryPartnership } from "#platform/jobs"
import { isRefusal } from "#platform/refusals"
import { actionItem, actionsWithADay } from "../reads/actions.ts"
import { remindIfDue, stepDue } from "./remind-of-action.ts"

declare module "#platform/jobs" {
  interface Jobs {
    "minutes.remind": object
  }
}

type Services = { database: Database; clock: Clock; linkKey: Buffer }

/** Every day: reminds whoever has an action that is due, each in a transaction of its own. */
export async function remindOwners(services: Services): Promise<void> {
  await inEveryPartnership(services.database, (partnershipId) => remindIn(services, partnershipId))
}

/** The same in one partnership. */
export async function remindIn({ database, clock, linkKey }: Services, partnershipId: string): Promise<void> {
  const { timeZone } = await database.read(partnershipId, (tx) => partnership(tx))
  const actor = systemActor(partnershipId, clock, timeZone)
  const due = await database.read(partnershipId, async (tx) => {
    const ids: string[] = []
    for (const { id } of await actionsWithADay(tx)) {
      const action = await actionItem(tx, id)
      if (action && (await stepDue(tx, actor, action))) ids.push(id)
    }
    return ids
  })
  for (const id of due)
    await act({ database, actor }, (tx) => remindIfDue(tx, actor, { id, linkKey })).catch(unlessRefused)
}

/** Somebody did it or wrote meanwhile: nothing is to be said. */
function unlessRefused(thrown: unknown): void {
  if (!isRefusal(thrown)) throw thrown
}
