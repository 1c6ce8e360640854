import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { meetingOf } from "../reads/meetings.ts"
import type { Meeting } from "../reads/meetings.ts"
import { words } from "../words/index.ts"

/** The meeting, for this act alone until it commits: whoever else changes it or its agenda waits. */
export async function lockedMeeting(tx: Tx, id: string): Promise<Meeting> {
  await tx.selectFrom("meeting").select("id").where("id", "=", id).forUpdate().execute()
  const meeting = await meetingOf(tx, id)
  if (!meeting) throw new NotFound()
  return meeting
}

/** The same for whoever may change meetings. */
export async function claimMeeting(tx: Tx, actor: Actor, id: string): Promise<Meeting> {
  access.check(actor, "change", "meeting")
  return lockedMeeting(tx, id)
}

export function mustTakePlace(meeting: Meeting): void {
  if (meeting.cancelledAt) throw new Conflict(words.message("cancelled-already"))
}

/** What the history says of a meeting, in both languages. */
export type MeetingNamed = { name: string; nameFr: string; on: string }

export function meetingNamed(meeting: Pick<Meeting, "nameEn" | "nameFr" | "heldOn">): MeetingNamed {
  return { name: meeting.nameEn, nameFr: meeting.nameFr, on: meeting.heldOn }
}
