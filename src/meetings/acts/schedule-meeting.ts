import { randomUUID } from "node:crypto"
import { bodyOf } from "#councils"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { meetingOf } from "../reads/meetings.ts"
import { meetingNamed } from "./claim-meeting.ts"
import type { MeetingNamed } from "./claim-meeting.ts"

declare module "#platform/acts" {
  interface Acts {
    "meetings.scheduled": MeetingNamed
  }
}

export type NewMeeting = {
  bodyId: string
  nameEn: string
  nameFr: string
  heldOn: string
  /** `HH:MM` on the clock of `timeZone`. */
  startsAt: string
  minutes: number
  /** The partnership's own when absent. */
  timeZone?: string
  placeEn?: string
  placeFr?: string
  onlineAddress?: string
  /** The meeting that lacked its quorum, which this one is called for again. */
  secondOf?: string | null
}

/** Calls one meeting. @returns its id */
export async function scheduleMeeting(tx: Tx, actor: Actor, meeting: NewMeeting): Promise<string> {
  access.check(actor, "change", "meeting")
  if (!(await bodyOf(tx, meeting.bodyId))) throw new NotFound()
  if (meeting.secondOf) await mustBeOfTheBody(tx, meeting.secondOf, meeting.bodyId)
  const id = randomUUID()
  await tx
    .insertInto("meeting")
    .values({
      partnershipId: actor.partnershipId,
      id,
      ...meeting,
      timeZone: meeting.timeZone ?? actor.timeZone,
      secondOf: meeting.secondOf ?? null,
      madeAt: actor.at,
    })
    .execute()
  await record(tx, actor, {
    kind: "meetings.scheduled",
    subject: { kind: "meeting", id },
    details: meetingNamed(meeting),
  })
  return id
}

async function mustBeOfTheBody(tx: Tx, firstId: string, bodyId: string): Promise<void> {
  const first = await meetingOf(tx, firstId)
  if (first?.bodyId !== bodyId) throw new NotFound()
}
