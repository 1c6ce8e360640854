import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { saidOf } from "../reads/said.ts"
import { rollOf } from "../reads/table.ts"
import type { Said } from "../rules/said-beforehand.ts"
import { words } from "../words/index.ts"
import { mustBeOpen } from "./must-be-open.ts"

declare module "#platform/acts" {
  interface Acts {
    "attendance.rest-marked-present": { meetingId: string; count: number }
  }
}

/**
 * Marks everybody present whom nobody marked yet, each as they said they would come, so that a mark somebody else has just made stays. Left out are vacant
 * seats and those of alternates, whom nobody expects. Refused when nobody is left to mark.
 */
export async function markRestPresent(tx: Tx, actor: Actor, meetingId: string): Promise<void> {
  access.check(actor, "take", "attendance")
  await mustBeOpen(tx, meetingId)
  const { partnershipId, at } = actor
  const rest = (await rollOf(tx, meetingId)).filter(isExpected)
  if (rest.length === 0) throw new Conflict(words.message("nobody-left-to-mark"))
  const said = await saidOf(tx, meetingId, rest)
  const marks = rest.map(({ seatId, organizationId, name }) => ({
    partnershipId,
    meetingId,
    seatId,
    organizationId,
    ...asSaid(name, said.get(seatId)),
    at,
  }))
  await tx.insertInto("attendanceMark").values(marks).execute()
  await record(tx, actor, {
    kind: "attendance.rest-marked-present",
    subject: { kind: "meeting", id: meetingId },
    details: { meetingId, count: rest.length },
  })
}

/** Whoever said they take part online does, whoever sends somebody else has sent them; regrets may come late. */
function asSaid(name: string, said: Said | undefined) {
  const attends = said?.attends ?? "in-person"
  if (said?.answer === "regrets") return { presence: "regrets" as const, name, attends: "in-person" as const }
  return said?.answer === "alternate" && said.alternateName
    ? { presence: "alternate" as const, name: said.alternateName, attends }
    : { presence: "present" as const, name, attends }
}

function isExpected(seat: {
  organizationId: string | null
  presence: string | null
  standing: string
}): boolean {
  return seat.organizationId !== null && seat.presence === null && seat.standing !== "alternate"
}
