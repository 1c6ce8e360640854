import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { minutesOf } from "../reads/minutes.ts"
import type { Minutes } from "../reads/minutes.ts"
import { words } from "../words/index.ts"

/** The minutes while they may be written, by one act at a time; refused once they are adopted. */
export async function draftMinutes(tx: Tx, meetingId: string): Promise<Minutes> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`minutes ${meetingId}`}, 0))`.execute(tx)
  const minutes = await minutesOf(tx, meetingId)
  if (!minutes) throw new NotFound()
  if (minutes.adopted) throw new Conflict(words.message("adopted-already"))
  return minutes
}

/** What a line of the history says of a meeting. */
export function meetingNamed({ meeting }: Minutes): { meeting: string; meetingFr: string } {
  return { meeting: meeting.nameEn, meetingFr: meeting.nameFr }
}
