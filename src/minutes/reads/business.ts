import { sql } from "kysely"
import type { Tx } from "#platform/database"
import "../tables.ts"

/** The next meeting of a body that has not begun and is not cancelled; business returns to it and to no later one. */
export function nextMeetingOf(tx: Tx, bodyId: string, today: string) {
  return comingMeetings(tx)
    .where("meeting.bodyId", "=", bodyId)
    .where("meeting.heldOn", ">=", today)
    .orderBy("meeting.heldOn")
    .orderBy("meeting.startsAt")
    .orderBy("meeting.id")
    .limit(1)
    .executeTakeFirst()
}

/** Of each body its next meeting, where it is held up to that day. */
export async function nextMeetings(tx: Tx, between: { today: string; until: string }): Promise<string[]> {
  const rows = await comingMeetings(tx)
    .distinctOn("meeting.bodyId")
    .where("meeting.heldOn", ">=", between.today)
    .where("meeting.heldOn", "<=", between.until)
    .orderBy("meeting.bodyId")
    .orderBy("meeting.heldOn")
    .orderBy("meeting.startsAt")
    .orderBy("meeting.id")
    .execute()
  return rows.map(({ id }) => id)
}

function comingMeetings(tx: Tx) {
  return tx
    .selectFrom("meeting")
    .select(["meeting.id", "meeting.heldOn"])
    .where("meeting.cancelledAt", "is", null)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom("meetingOpening as opening")
            .select("opening.meetingId")
            .whereRef("opening.partnershipId", "=", "meeting.partnershipId")
            .whereRef("opening.meetingId", "=", "meeting.id"),
        ),
      ),
    )
}

/** The last meeting of a body that began, with whether it ended and whether its minutes went round or were adopted. */
export function lastMeetingOf(tx: Tx, bodyId: string) {
  return tx
    .selectFrom("meeting")
    .innerJoin("meetingOpening as opening", (join) =>
      join
        .onRef("opening.partnershipId", "=", "meeting.partnershipId")
        .onRef("opening.meetingId", "=", "meeting.id"),
    )
    .select(["meeting.id", "meeting.heldOn"])
    .select(
      sql<boolean>`exists (
        select from meeting_close closed
        where closed.partnership_id = meeting.partnership_id and closed.meeting_id = meeting.id)`.as(
        "isEnded",
      ),
    )
    .select(
      sql<boolean>`exists (
        select from minutes_circulation sent
        where sent.partnership_id = meeting.partnership_id and sent.meeting_id = meeting.id)
      or exists (
        select from minutes_adoption adopted
        where adopted.partnership_id = meeting.partnership_id and adopted.meeting_id = meeting.id)`.as(
        "isWritten",
      ),
    )
    .where("meeting.bodyId", "=", bodyId)
    .orderBy("meeting.heldOn", "desc")
    .orderBy("opening.at", "desc")
    .orderBy("meeting.id", "desc")
    .limit(1)
    .executeTakeFirst()
}

/** The items of a meeting that were taken up in the room, and those that something stands under in its minutes. */
export async function itemsTakenUp(tx: Tx, meetingId: string) {
  const found = await sql<{ item: string; how: "called" | "minuted" }>`
    select agenda_item_id as item, 'called' as how from item_call where meeting_id = ${meetingId}
    union
    select agenda_item_id, 'minuted' from minutes_paragraph
    where meeting_id = ${meetingId} and agenda_item_id is not null
    union
    select agenda_item_id, 'minuted' from motion where meeting_id = ${meetingId} and agenda_item_id is not null
    union
    select agenda_item_id, 'minuted' from action_item
    where meeting_id = ${meetingId} and agenda_item_id is not null`.execute(tx)
  const of = (wanted: "called" | "minuted") =>
    new Set(found.rows.filter(({ how }) => how === wanted).map(({ item }) => item))
  return { called: of("called"), minuted: of("minuted") }
}

/** What came back to an agenda before, and what of it somebody took off. */
export function returnsTo(tx: Tx, meetingId: string) {
  return tx
    .selectFrom("businessReturn")
    .select(["id", "earlierItemId", "agendaItemId", "itemVersion"])
    .where("meetingId", "=", meetingId)
    .orderBy("id")
    .execute()
}
