import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { listAttendance } from "../rules/attendance-list.ts"
import type { AttendanceList, Visitor } from "../rules/attendance-list.ts"
import { rollOf } from "./table.ts"
import "../tables.ts"

/** Who was there, in the five lists minutes have. Empty before the meeting began. */
export async function attendanceList(tx: Tx, meetingId: string): Promise<AttendanceList> {
  return listAttendance(await rollOf(tx, meetingId), await visitorsOf(tx, meetingId))
}

/** Guests and staff, by name; whoever was struck out again is left out. */
export async function visitorsOf(tx: Tx, meetingId: string): Promise<(Visitor & { id: string })[]> {
  return tx
    .selectFrom("attendanceMark as mark")
    .select(["mark.id", "mark.name", "mark.affiliation", "mark.attends"])
    .select(sql<Visitor["presence"]>`mark.presence`.as("presence"))
    .where("mark.meetingId", "=", meetingId)
    .where("mark.presence", "in", ["guest", "staff"])
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom("attendanceMark as struck")
            .select("struck.id")
            .whereRef("struck.partnershipId", "=", "mark.partnershipId")
            .whereRef("struck.strikes", "=", "mark.id"),
        ),
      ),
    )
    .orderBy("mark.name")
    .orderBy("mark.id")
    .limit(500)
    .execute()
}

export type Correction = Awaited<ReturnType<typeof correctionsOf>>[number]

/** What was put right after the meeting ended, and why: the oldest first. */
export function correctionsOf(tx: Tx, meetingId: string) {
  return tx
    .selectFrom("attendanceMark as mark")
    .leftJoin("rollSeat as seat", (join) =>
      join
        .onRef("seat.partnershipId", "=", "mark.partnershipId")
        .onRef("seat.meetingId", "=", "mark.meetingId")
        .onRef("seat.seatId", "=", "mark.seatId"),
    )
    .leftJoin("attendanceMark as struck", (join) =>
      join.onRef("struck.partnershipId", "=", "mark.partnershipId").onRef("struck.id", "=", "mark.strikes"),
    )
    .select(["mark.id", "mark.presence", "mark.because", "mark.at"])
    .select((row) => row.fn.coalesce("struck.name", "mark.name").as("name"))
    .select(["seat.organizationEn as nameEn", "seat.organizationFr as nameFr"])
    .where("mark.meetingId", "=", meetingId)
    .where("mark.because", "<>", "")
    .orderBy("mark.at")
    .orderBy("mark.id")
    .limit(500)
    .execute()
}
