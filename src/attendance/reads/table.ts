import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { quorumOf, usualRules } from "#terms"
import type { Presence, Quorum, Rules, Table } from "#terms"
import type { SeatMarked } from "../rules/attendance-list.ts"
import "../tables.ts"

export type Opening = {
  at: Date
  /** As they were in force on the day of the meeting. */
  rules: Rules
  /** Null where the usual rules held. */
  termsVersionId: string | null
  /** Whether what an earlier meeting lacked the quorum for is taken up again. */
  isSecond: boolean
  /** Null while the meeting is open. */
  closedAt: Date | null
}

/** That a meeting began, and under which rules; undefined before it has. */
export async function openingOf(tx: Tx, meetingId: string): Promise<Opening | undefined> {
  const found = await tx
    .selectFrom("meetingOpening as opening")
    .leftJoin("meetingClose as close", (join) =>
      join
        .onRef("close.partnershipId", "=", "opening.partnershipId")
        .onRef("close.meetingId", "=", "opening.meetingId"),
    )
    .select(["opening.at", "opening.termsVersionId", "opening.isSecond", "close.at as closedAt"])
    .select(sql<Rules>`opening.rules`.as("rules"))
    .where("opening.meetingId", "=", meetingId)
    .executeTakeFirst()
  return found && { ...found, rules: { ...usualRules, ...found.rules } }
}

/** A seat of the roll with its last mark. A seat nobody marked is absent. */
export type RolledSeat = Awaited<ReturnType<typeof rollOf>>[number]

/** The seats as they were when the meeting began, by holder's name on that day, vacant ones last; with their last mark. */
export function rollOf(tx: Tx, meetingId: string) {
  return tx
    .selectFrom("rollSeat as seat")
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("attendanceMark as mark")
          .select(["mark.attends", "mark.name as sat", "mark.proxySeatId", "mark.at"])
          // A seat is never marked as a guest: the table itself sees to that.
          .select(sql<Exclude<SeatMarked["presence"], null>>`mark.presence`.as("presence"))
          .whereRef("mark.partnershipId", "=", "seat.partnershipId")
          .whereRef("mark.meetingId", "=", "seat.meetingId")
          .whereRef("mark.seatId", "=", "seat.seatId")
          .orderBy("mark.at", "desc")
          .orderBy("mark.id", "desc")
          .limit(1)
          .as("mark"),
      (join) => join.onTrue(),
    )
    .select(["seat.seatId", "seat.standing", "seat.sector", "seat.organizationId", "seat.contactId"])
    .select(["seat.name", "seat.organizationEn as nameEn", "seat.organizationFr as nameFr"])
    .select(["mark.presence", "mark.attends", "mark.sat", "mark.proxySeatId", "mark.at as markedAt"])
    .where("seat.meetingId", "=", meetingId)
    .orderBy("seat.organizationEn", (order) => order.asc().nullsLast())
    .orderBy("seat.seatId")
    .limit(500)
    .execute()
}

/** Seats that declared a conflict of interest in an item, and did not withdraw it. */
export async function recusedFrom(tx: Tx, agendaItemId: string): Promise<Set<string>> {
  const found = await tx
    .selectFrom("conflictDeclaration")
    .select("seatId")
    .where("agendaItemId", "=", agendaItemId)
    .where("withdrawnAt", "is", null)
    .execute()
  return new Set(found.map((declared) => declared.seatId))
}

/**
 * The table as it is now, for one item or for the meeting as a whole: what quorum and votes are worked out from.
 * Undefined before the meeting began. Nothing done to seats, holders or terms since then changes it.
 */
export async function tableOf(
  tx: Tx,
  meetingId: string,
  agendaItemId: string | null,
): Promise<Table | undefined> {
  const opening = await openingOf(tx, meetingId)
  if (!opening) return undefined
  const roll = await rollOf(tx, meetingId)
  return {
    rules: opening.rules,
    seats: roll.map((seat) => ({
      id: seat.seatId,
      standing: seat.standing,
      sector: seat.sector,
      isHeld: seat.organizationId !== null,
      presence: presenceIn(seat.presence),
    })),
    recused: agendaItemId ? await recusedFrom(tx, agendaItemId) : new Set(),
    isSecondMeeting: opening.isSecond,
  }
}

/** Whether the body can decide with who is at its table now, on one item or at all; undefined before it began. */
export async function quorumNow(
  tx: Tx,
  meetingId: string,
  agendaItemId: string | null = null,
): Promise<Quorum | undefined> {
  const table = await tableOf(tx, meetingId, agendaItemId)
  return table && quorumOf(table)
}

/** Somebody who left is not at the table any more. */
function presenceIn(marked: SeatMarked["presence"]): Presence {
  return marked === null || marked === "left" ? "absent" : marked
}
