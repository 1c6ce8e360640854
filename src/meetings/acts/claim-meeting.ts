import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { heldMeeting } from "../reads/meetings.ts"
import type { Meeting } from "../reads/meetings.ts"
import { words } from "../words/index.ts"

/** The meeting, for this act alone until it commits: whoever else changes it or its agenda waits. */
export async function lockedMeeting(tx: Tx, id: string): Promise<Meeting> {
  return known(await heldMeeting(tx, id, "alone"))
}

/** The meeting as it stays until this act commits; others answer at the same moment. */
export async function standingMeeting(tx: Tx, id: string): Promise<Meeting> {
  return known(await heldMeeting(tx, id, "together"))
}

/** The same for whoever may change meetings. */
export async function claimMeeting(tx: Tx, actor: Actor, id: string): Promise<Meeting> {
  access.check(actor, "change", "meeting")
  return lockedMeeting(tx, id)
}

function known(meeting: Meeting | undefined): Meeting {
  if (!meeting) throw new NotFound()
  return meeting
}

export function mustTakePlace(meeting: Meeting): void {
  if (meeting.cancelledAt) throw new Conflict(words.message("cancelled-already"))
}

/** What the history says of a meeting, in both languages. */
export type MeetingNamed = { name: string; nameFr: string; on: string }

export function meetingNamed(meeting: Pick<Meeting, "nameEn" | "nameFr" | "heldOn">): MeetingNamed {
  return { name: meeting.nameEn, nameFr: meeting.nameFr, on: meeting.heldOn }
}
