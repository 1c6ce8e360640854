import { letterhead, partnership, remindersInTurn, systemActor } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Clock } from "#platform/clock"
import { dayOf } from "#platform/clock"
import type { Database, Tx } from "#platform/database"
import { inEveryPartnership } from "#platform/jobs"
import { newestMessages } from "#platform/mail"
import { requestsNear, requestsOfRound } from "../reads/requests.ts"
import { owed } from "../rules/request-standing.ts"
import { reminderDue } from "../rules/reminder-due.ts"
import { lockedRequest } from "./locked-request.ts"
import { remind } from "./remind-silent.ts"

declare module "#platform/jobs" {
  interface Jobs {
    "updates.remind": object
  }
}

type Services = { database: Database; clock: Clock; linkKey: Buffer }

/** Every day, in every partnership: reminds whoever still owes an update, by the steps of the reminders' calendar. */
export async function remindOfUpdates({ database, clock, linkKey }: Services): Promise<void> {
  await inEveryPartnership(database, async (partnershipId) => {
    const { timeZone } = await database.read(partnershipId, (tx) => partnership(tx))
    const actor = systemActor(partnershipId, clock, timeZone)
    const near = await database.read(partnershipId, (tx) => requestsNear(tx, actor.today))
    for (const roundId of new Set(near.map((request) => request.roundId)))
      await database.write(partnershipId, (tx) => remindRound(tx, actor, { roundId, linkKey }))
  })
}

/** The reminders of one round that are due now, each once. @returns which organisations were reminded */
export async function remindRound(
  tx: Tx,
  actor: Actor,
  asked: { roundId: string; linkKey: Buffer },
): Promise<string[]> {
  await remindersInTurn(tx, actor)
  const reminded: string[] = []
  const [first] = await requestsOfRound(tx, asked.roundId)
  if (!first) return reminded
  const head = await letterhead(tx, first.askedBy)
  for (const { requestId } of await requestsOfRound(tx, asked.roundId)) {
    const request = await lockedRequest(tx, { requestId })
    const written = request.linkId && (await newestMessages(tx, [request.linkId])).get(request.linkId)
    const step = reminderDue(
      {
        dueOn: request.dueOn,
        askedOn: dayOf(request.askedAt, actor.timeZone),
        isClosed: request.closedAt !== null,
        owed: owed(request),
        writtenOn: written ? dayOf(written.writtenAt, actor.timeZone) : null,
      },
      actor.today,
    )
    // Whose link was ended on purpose is left alone.
    if (!step || request.linkRevokedAt) continue
    const done = await remind(tx, actor, { request, head, linkKey: asked.linkKey, step })
    if (done === "written") reminded.push(request.id)
  }
  if (reminded.length === 0) return reminded
  await record(tx, actor, {
    kind: "updates.reminded",
    subject: { kind: "update-round", id: asked.roundId },
    details: { fiscalYear: first.fiscalYear, count: reminded.length },
  })
  return reminded
}
