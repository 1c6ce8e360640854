import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { ReminderKind } from "../rules/reminders-due.ts"
import type { Meeting } from "./meetings.ts"
import "../tables.ts"

/** What each invited person was reminded of by itself, for the day the meeting is on now; by invitation. */
export async function remindersOf(tx: Tx, meeting: Meeting): Promise<Map<string, ReminderKind[]>> {
  const rows = await tx
    .selectFrom("invitationReminder as sent")
    .innerJoin("invitation", (join) =>
      join
        .onRef("invitation.partnershipId", "=", "sent.partnershipId")
        .onRef("invitation.id", "=", "sent.invitationId"),
    )
    .select(["sent.invitationId", sql<ReminderKind>`sent.kind`.as("kind")])
    .where("invitation.meetingId", "=", meeting.id)
    .where("sent.ofDay", "=", meeting.heldOn)
    .where("sent.kind", "<>", "by-hand")
    .execute()
  const found = new Map<string, ReminderKind[]>()
  for (const { invitationId, kind } of rows)
    found.set(invitationId, [...(found.get(invitationId) ?? []), kind])
  return found
}

/** Meetings somebody was invited to that are so near that reminders may be due, whichever zone they are in. */
export async function meetingsNear(tx: Tx, at: Date): Promise<string[]> {
  const day = sql<string>`(${at}::timestamptz at time zone 'UTC')::date`
  const rows = await tx
    .selectFrom("meeting")
    .select("meeting.id")
    .where("meeting.cancelledAt", "is", null)
    .where(sql<boolean>`meeting.held_on between ${day} - 1 and ${day} + 5`)
    .where((row) =>
      row.exists(
        row
          .selectFrom("invitation")
          .select("invitation.id")
          .whereRef("invitation.partnershipId", "=", "meeting.partnershipId")
          .whereRef("invitation.meetingId", "=", "meeting.id"),
      ),
    )
    .orderBy("meeting.heldOn")
    .orderBy("meeting.id")
    .execute()
  return rows.map(({ id }) => id)
}

export type RemindersSent = { kind: ReminderKind | "by-hand"; count: number; at: Date }

/** How many were reminded of what and when, the latest first. */
export function remindersSent(tx: Tx, meetingId: string): Promise<RemindersSent[]> {
  return tx
    .selectFrom("invitationReminder as sent")
    .innerJoin("invitation", (join) =>
      join
        .onRef("invitation.partnershipId", "=", "sent.partnershipId")
        .onRef("invitation.id", "=", "sent.invitationId"),
    )
    .select((row) => ["sent.kind", row.fn.countAll<number>().as("count"), "sent.sentAt as at"])
    .where("invitation.meetingId", "=", meetingId)
    .groupBy(["sent.kind", "sent.sentAt"])
    .orderBy("sent.sentAt", "desc")
    .limit(50)
    .execute()
}
