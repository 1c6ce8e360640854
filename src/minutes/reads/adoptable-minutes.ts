import type { Tx } from "#platform/database"
import "../tables.ts"

/** That minutes were adopted, and by which motion; undefined while they are a draft. */
export function adoptionOf(tx: Tx, meetingId: string) {
  return tx
    .selectFrom("minutesAdoption")
    .select(["adoptedOn", "motionId"])
    .where("meetingId", "=", meetingId)
    .executeTakeFirst()
}

/** Meetings of a body, the last first, whose draft minutes were sent round and are waiting to be adopted. */
export function adoptableMinutes(tx: Tx, bodyId: string) {
  return tx
    .selectFrom("meeting")
    .innerJoin("meetingClose as close", (join) =>
      join
        .onRef("close.partnershipId", "=", "meeting.partnershipId")
        .onRef("close.meetingId", "=", "meeting.id"),
    )
    .select(["meeting.id", "meeting.nameEn", "meeting.nameFr", "meeting.heldOn"])
    .where("meeting.bodyId", "=", bodyId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("minutesCirculation as sent")
          .select("sent.id")
          .whereRef("sent.partnershipId", "=", "meeting.partnershipId")
          .whereRef("sent.meetingId", "=", "meeting.id"),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("minutesAdoption as adopted")
            .select("adopted.meetingId")
            .whereRef("adopted.partnershipId", "=", "meeting.partnershipId")
            .whereRef("adopted.meetingId", "=", "meeting.id"),
        ),
      ),
    )
    .orderBy("meeting.heldOn", "desc")
    .orderBy("meeting.id")
    .limit(50)
    .execute()
}
