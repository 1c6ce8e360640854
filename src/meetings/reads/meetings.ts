import type { Tx } from "#platform/database"
import "../tables.ts"

export type Meeting = NonNullable<Awaited<ReturnType<typeof meetingOf>>>

/** One meeting; `heldOn` and `startsAt` (`HH:MM:SS`) are read on the clock of its `timeZone`. */
export function meetingOf(tx: Tx, id: string) {
  return meetings(tx).where("meeting.id", "=", id).executeTakeFirst()
}

/** A body's meetings, the newest first. */
export function meetingsOfBody(tx: Tx, bodyId: string, most = 200): Promise<Meeting[]> {
  return meetings(tx)
    .where("meeting.bodyId", "=", bodyId)
    .orderBy("meeting.heldOn", "desc")
    .orderBy("meeting.id", "desc")
    .limit(most)
    .execute()
}

function meetings(tx: Tx) {
  return tx
    .selectFrom("meeting")
    .select(["meeting.id", "meeting.bodyId", "meeting.seriesId", "meeting.seriesDate"])
    .select(["meeting.nameEn", "meeting.nameFr", "meeting.heldOn", "meeting.startsAt", "meeting.minutes"])
    .select(["meeting.timeZone", "meeting.placeEn", "meeting.placeFr", "meeting.onlineAddress"])
    .select(["meeting.secondOf", "meeting.sequence", "meeting.version"])
    .select(["meeting.cancelledAt", "meeting.cancelledBecauseEn", "meeting.cancelledBecauseFr"])
}
