import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { openingOf, rollOf } from "../reads/table.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "attendance.marked": { meetingId: string; presence: string }
  }
}

export type SeatMark = {
  meetingId: string
  seatId: string
  presence: "present" | "alternate" | "proxy" | "regrets" | "absent" | "left"
  attends?: "in-person" | "online"
  /** Who sat there instead. */
  name?: string
  /** Which seat holds the proxy. */
  proxySeatId?: string | null
  /** Why it is corrected, once the meeting has ended. */
  because?: string
}

/** Notes how a seat is filled; the last mark counts. After the meeting only with a reason. */
export async function markAttendance(tx: Tx, actor: Actor, mark: SeatMark): Promise<void> {
  access.check(actor, "take", "attendance")
  const { meetingId, seatId, presence } = mark
  const opening = await openingOf(tx, meetingId)
  if (!opening) throw new Conflict(words.message("not-begun"))
  if (opening.closedAt && !mark.because)
    throw new Invalid([{ field: "because", reason: words.message("because-needed") }])
  const seat = (await rollOf(tx, meetingId)).find((rolled) => rolled.seatId === seatId)
  if (!seat) throw new NotFound()
  if (!seat.organizationId) throw new Conflict(words.message("seat-vacant"))
  await tx
    .insertInto("attendanceMark")
    .values({
      partnershipId: actor.partnershipId,
      meetingId,
      seatId,
      organizationId: seat.organizationId,
      name: mark.name || seat.name,
      presence,
      attends: mark.attends ?? "in-person",
      proxySeatId: mark.proxySeatId ?? null,
      because: mark.because ?? "",
      at: actor.at,
    })
    .execute()
  await record(tx, actor, {
    kind: "attendance.marked",
    subject: { kind: "seat", id: seatId },
    details: { meetingId, presence },
  })
}
