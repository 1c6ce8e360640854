import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { rollOf } from "../reads/table.ts"
import { words } from "../words/index.ts"
import { mustBeOpen } from "./must-be-open.ts"

declare module "#platform/acts" {
  interface Acts {
    "attendance.rest-marked-present": { meetingId: string; count: number }
  }
}

/**
 * Marks everybody present whom nobody marked yet, so that a mark somebody else has just made stays. Left out are vacant
 * seats and those of alternates, whom nobody expects. Refused when nobody is left to mark.
 */
export async function markRestPresent(tx: Tx, actor: Actor, meetingId: string): Promise<void> {
  access.check(actor, "take", "attendance")
  await mustBeOpen(tx, meetingId)
  const { partnershipId, at } = actor
  const rest = (await rollOf(tx, meetingId)).filter(isExpected)
  if (rest.length === 0) throw new Conflict(words.message("nobody-left-to-mark"))
  const marks = rest.map(({ seatId, organizationId, name }) => ({
    partnershipId,
    meetingId,
    seatId,
    organizationId,
    name,
    presence: "present" as const,
    at,
  }))
  await tx.insertInto("attendanceMark").values(marks).execute()
  await record(tx, actor, {
    kind: "attendance.rest-marked-present",
    subject: { kind: "meeting", id: meetingId },
    details: { meetingId, count: rest.length },
  })
}

function isExpected(seat: {
  organizationId: string | null
  presence: string | null
  standing: string
}): boolean {
  return seat.organizationId !== null && seat.presence === null && seat.standing !== "alternate"
}
