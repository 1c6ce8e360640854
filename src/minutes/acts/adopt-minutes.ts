import { createHash } from "node:crypto"
import { openingOf } from "#attendance"
import { meetingOf } from "#meetings"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { minutesOf } from "../reads/minutes.ts"
import { words } from "../words/index.ts"
import { bringBackToNext } from "./bring-back-business.ts"
import { draftMinutes, meetingNamed } from "./draft-minutes.ts"

declare module "#platform/acts" {
  interface Acts {
    "minutes.adopted": { meeting: string; meetingFr: string; on: string }
  }
}

export type MinutesAdopted = {
  meetingId: string
  adoptedOn: string
  /** The meeting that adopted them. */
  atMeetingId: string | null
  motionId?: string | null
}

/** Adopts minutes: they are kept whole as they are, and never change. Refused while the meeting goes on. */
export async function adoptMinutes(tx: Tx, actor: Actor, adopted: MinutesAdopted): Promise<void> {
  access.check(actor, "write", "minutes")
  const { meetingId, adoptedOn, atMeetingId, motionId = null } = adopted
  const meeting = await draftMinutes(tx, meetingId)
  const opening = await openingOf(tx, meetingId)
  if (!opening?.closedAt) throw new Conflict(words.message("goes-on"))
  if (adoptedOn > actor.today) throw new Invalid([{ field: "adoptedOn", reason: words.message("not-yet") }])
  if (adoptedOn < meeting.heldOn)
    throw new Invalid([{ field: "adoptedOn", reason: words.message("adopted-before") }])
  if (atMeetingId !== null && (await meetingOf(tx, atMeetingId))?.bodyId !== meeting.bodyId)
    throw new NotFound()
  const content = JSON.stringify((await minutesOf(tx, meetingId))!.content)
  const sha256 = createHash("sha256").update(content).digest("hex")
  await tx
    .insertInto("minutesAdoption")
    .values({
      partnershipId: actor.partnershipId,
      meetingId,
      adoptedOn,
      atMeetingId,
      motionId,
      content,
      sha256,
      at: actor.at,
    })
    .execute()
  const details = { ...meetingNamed(meeting), on: adoptedOn }
  await record(tx, actor, { kind: "minutes.adopted", subject: { kind: "meeting", id: meetingId }, details })
  await bringBackToNext(tx, actor, meeting.bodyId)
}
