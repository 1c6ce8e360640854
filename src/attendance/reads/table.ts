import { sql } from "kysely"
import { meetingOf } from "#meetings"
import type { Tx } from "#platform/database"
import { usualRules } from "#terms"
import type { Presence, Rules, Table } from "#terms"
import "../tables.ts"

export type Opening = { at: Date; rules: Rules; termsVersionId: string | null; closedAt: Date | null }

/** That a meeting began, and under which rules; undefined before it has. */
export async function openingOf(tx: Tx, meetingId: string): Promise<Opening | undefined> {
  const found = await tx
    .selectFrom("meetingOpening as opening")
    .leftJoin("meetingClose as close", (join) =>
      join
        .onRef("close.partnershipId", "=", "opening.partnershipId")
        .onRef("close.meetingId", "=", "opening.meetingId"),
    )
    .select(["opening.at", "opening.termsVersionId", "close.at as closedAt"])
    .select(sql<Rules>`opening.rules`.as("rules"))
    .where("opening.meetingId", "=", meetingId)
    .executeTakeFirst()
  return found && { ...found, rules: { ...usualRules, ...found.rules } }
}

/** A seat of the roll with its last mark. A seat nobody marked is absent. */
export type RolledSeat = Awaited<ReturnType<typeof rollOf>>[number]

export function rollOf(tx: Tx, meetingId: string) {
  return tx
    .selectFrom("rollSeat as seat")
    .leftJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "seat.partnershipId")
        .onRef("organization.id", "=", "seat.organizationId"),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("attendanceMark as mark")
          .select(["mark.presence", "mark.attends", "mark.name as sat", "mark.proxySeatId", "mark.at"])
          .whereRef("mark.partnershipId", "=", "seat.partnershipId")
          .whereRef("mark.meetingId", "=", "seat.meetingId")
          .whereRef("mark.seatId", "=", "seat.seatId")
          .orderBy("mark.at", "desc")
          .orderBy("mark.id", "desc")
          .limit(1)
          .as("mark"),
      (join) => join.onTrue(),
    )
    .select([
      "seat.seatId",
      "seat.standing",
      "seat.sector",
      "seat.organizationId",
      "seat.contactId",
      "seat.name",
    ])
    .select(["organization.nameEn", "organization.nameFr"])
    .select(["mark.presence", "mark.attends", "mark.sat", "mark.proxySeatId", "mark.at as markedAt"])
    .where("seat.meetingId", "=", meetingId)
    .orderBy("organization.nameEn")
    .orderBy("seat.seatId")
    .execute()
}

/** Seats that declared a conflict of interest in an item. */
export async function recusedFrom(tx: Tx, agendaItemId: string): Promise<Set<string>> {
  const found = await tx
    .selectFrom("conflictDeclaration")
    .select("seatId")
    .where("agendaItemId", "=", agendaItemId)
    .execute()
  return new Set(found.map((declared) => declared.seatId))
}

/** The table as it is now, for one item or for the meeting as a whole: what quorum and votes are worked out from. */
export async function tableOf(
  tx: Tx,
  meetingId: string,
  agendaItemId: string | null,
): Promise<Table | undefined> {
  const opening = await openingOf(tx, meetingId)
  const meeting = await meetingOf(tx, meetingId)
  if (!opening || !meeting) return undefined
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
    isSecondMeeting: meeting.secondOf !== null,
  }
}

/** Somebody who left is not at the table; what is said of guests and staff says nothing of a seat. */
function presenceIn(marked: string | null): Presence {
  const seated = ["present", "alternate", "proxy", "regrets", "absent"] as const
  return seated.find((presence) => presence === marked) ?? "absent"
}
