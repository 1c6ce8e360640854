import type { RawBuilder } from "kysely"
import type { Tx } from "#platform/database"
import "../tables.ts"

export type Meeting = NonNullable<Awaited<ReturnType<typeof meetingOf>>>

/** A meeting in a list, with the names of its body. */
export type ListedMeeting = Meeting & { bodyEn: string; bodyFr: string }

/** One meeting; `heldOn` and `startsAt` (`HH:MM:SS`) are read on the clock of its `timeZone`. */
export function meetingOf(tx: Tx, id: string) {
  return meetings(tx).where("meeting.id", "=", id).executeTakeFirst()
}

/**
 * The same, held until the transaction ends: alone, so that whoever else changes it waits; or beside others who only need
 * that it does not change meanwhile.
 */
export function heldMeeting(tx: Tx, id: string, held: "alone" | "together"): Promise<Meeting | undefined> {
  const query = meetings(tx).where("meeting.id", "=", id)
  return (held === "alone" ? query.forUpdate() : query.forShare()).executeTakeFirst()
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

type Wanted = { today: string; bodyId?: string | undefined; most: number; after?: number }

/** Meetings of today and later, the next first; cancelled ones too, as somebody may still come. */
export function meetingsToCome(tx: Tx, { today, bodyId, most }: Wanted): Promise<ListedMeeting[]> {
  return listed(tx, bodyId)
    .where("meeting.heldOn", ">=", today)
    .orderBy("meeting.heldOn")
    .orderBy("meeting.id")
    .limit(most)
    .execute()
}

export function meetingsPast(tx: Tx, { today, bodyId, most, after = 0 }: Wanted): Promise<ListedMeeting[]> {
  return listed(tx, bodyId)
    .where("meeting.heldOn", "<", today)
    .orderBy("meeting.heldOn", "desc")
    .orderBy("meeting.id", "desc")
    .limit(most)
    .offset(after)
    .execute()
}

export async function pastCount(
  tx: Tx,
  { today, bodyId }: Pick<Wanted, "today" | "bodyId">,
): Promise<number> {
  const query = tx
    .selectFrom("meeting")
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("heldOn", "<", today)
  const counted = await (bodyId ? query.where("bodyId", "=", bodyId) : query).executeTakeFirstOrThrow()
  return counted.count
}

/** The meeting that was called again for one that lacked its quorum. */
export function secondMeetingOf(tx: Tx, id: string): Promise<Meeting | undefined> {
  return meetings(tx).where("meeting.secondOf", "=", id).orderBy("meeting.heldOn").executeTakeFirst()
}

/** Meetings of a series, in order. */
export function meetingsOfSeries(tx: Tx, seriesId: string): Promise<Meeting[]> {
  return meetings(tx)
    .where("meeting.seriesId", "=", seriesId)
    .orderBy("meeting.seriesDate")
    .limit(500)
    .execute()
}

/** Meetings of which something holds, in order. */
export function meetingsWhere(tx: Tx, holds: RawBuilder<boolean>): Promise<Meeting[]> {
  return meetings(tx).where(holds).orderBy("meeting.heldOn").orderBy("meeting.id").limit(300).execute()
}

function listed(tx: Tx, bodyId: string | undefined) {
  const query = meetings(tx)
    .innerJoin("body", (join) =>
      join.onRef("body.partnershipId", "=", "meeting.partnershipId").onRef("body.id", "=", "meeting.bodyId"),
    )
    .select(["body.nameEn as bodyEn", "body.nameFr as bodyFr"])
  return bodyId ? query.where("meeting.bodyId", "=", bodyId) : query
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
