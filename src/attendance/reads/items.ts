import type { Tx } from "#platform/database"
import "../tables.ts"

/** The item that was taken up last, with when; undefined before the first, and once the meeting has ended. */
export function itemInHand(
  tx: Tx,
  meetingId: string,
): Promise<{ agendaItemId: string; at: Date } | undefined> {
  return tx
    .selectFrom("itemCall as call")
    .select(["call.agendaItemId", "call.at"])
    .where("call.meetingId", "=", meetingId)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom("meetingClose as close")
            .select("close.meetingId")
            .whereRef("close.partnershipId", "=", "call.partnershipId")
            .whereRef("close.meetingId", "=", "call.meetingId"),
        ),
      ),
    )
    .orderBy("call.at", "desc")
    .orderBy("call.id", "desc")
    .limit(1)
    .executeTakeFirst()
}

export type Conflict = Awaited<ReturnType<typeof conflictsOf>>[number]

/** Every conflict of interest declared at a meeting, withdrawn ones too, in the order they were declared. */
export function conflictsOf(tx: Tx, meetingId: string) {
  return tx
    .selectFrom("conflictDeclaration as declared")
    .innerJoin("rollSeat as seat", (join) =>
      join
        .onRef("seat.partnershipId", "=", "declared.partnershipId")
        .onRef("seat.meetingId", "=", "declared.meetingId")
        .onRef("seat.seatId", "=", "declared.seatId"),
    )
    .select(["declared.id", "declared.agendaItemId", "declared.seatId", "declared.nature", "declared.at"])
    .select(["declared.because", "declared.withdrawnAt", "declared.withdrawnBecause"])
    .select(["seat.organizationEn as nameEn", "seat.organizationFr as nameFr", "seat.name"])
    .where("declared.meetingId", "=", meetingId)
    .orderBy("declared.at")
    .orderBy("declared.id")
    .limit(500)
    .execute()
}
