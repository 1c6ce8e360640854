import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { minutesOf } from "../reads/minutes.ts"
import { meetingNamed } from "./draft-minutes.ts"

declare module "#platform/acts" {
  interface Acts {
    "minutes.correction-asked": { meeting: string; meetingFr: string }
  }
}

/** Keeps what somebody asked to be put right. After adoption it is a new dated entry beside minutes that never change. */
export async function askCorrection(
  tx: Tx,
  actor: Actor,
  asked: { meetingId: string; askedBy: string; text: string },
): Promise<void> {
  access.check(actor, "write", "minutes")
  const minutes = await minutesOf(tx, asked.meetingId)
  if (!minutes) throw new NotFound()
  await tx
    .insertInto("minutesCorrection")
    .values({ partnershipId: actor.partnershipId, ...asked, at: actor.at })
    .execute()
  const subject = { kind: "meeting", id: asked.meetingId }
  await record(tx, actor, {
    kind: "minutes.correction-asked",
    subject,
    details: meetingNamed(minutes.meeting),
  })
}
