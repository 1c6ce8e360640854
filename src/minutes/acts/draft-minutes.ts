import { sql } from "kysely"
import { openingOf } from "#attendance"
import { meetingOf } from "#meetings"
import type { Meeting } from "#meetings"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { adoptionOf } from "../reads/adoptable-minutes.ts"
import { words } from "../words/index.ts"

/** The meeting whose minutes may be written now, by one act at a time; refused once they are adopted. */
export async function draftMinutes(tx: Tx, meetingId: string): Promise<Meeting> {
  await lockMinutes(tx, meetingId)
  const meeting = await meetingOf(tx, meetingId)
  if (!meeting || !(await openingOf(tx, meetingId))) throw new NotFound()
  if (await adoptionOf(tx, meetingId)) throw new Conflict(words.message("adopted-already"))
  return meeting
}

/** Nobody else writes, circulates or adopts these minutes until this act is done. */
export async function lockMinutes(tx: Tx, meetingId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`minutes ${meetingId}`}, 0))`.execute(tx)
}

/** What a line of the history says of a meeting. */
export function meetingNamed(meeting: Pick<Meeting, "nameEn" | "nameFr">): {
  meeting: string
  meetingFr: string
} {
  return { meeting: meeting.nameEn, meetingFr: meeting.nameFr }
}
