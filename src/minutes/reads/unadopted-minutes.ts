import type { Tx } from "#platform/database"
import "../tables.ts"

/** Meetings that ended and whose minutes nobody adopted yet, the oldest first. */
export function unadoptedMinutes(tx: Tx) {
  return tx
    .selectFrom("meetingClose as close")
    .innerJoin("meeting", (join) =>
      join
        .onRef("meeting.partnershipId", "=", "close.partnershipId")
        .onRef("meeting.id", "=", "close.meetingId"),
    )
    .leftJoin("minutesAdoption as adopted", (join) =>
      join
        .onRef("adopted.partnershipId", "=", "close.partnershipId")
        .onRef("adopted.meetingId", "=", "close.meetingId"),
    )
    .select(["meeting.id", "meeting.bodyId", "meeting.nameEn", "meeting.nameFr", "meeting.heldOn"])
    .where("adopted.meetingId", "is", null)
    .orderBy("meeting.heldOn")
    .orderBy("meeting.id")
    .limit(200)
    .execute()
}
