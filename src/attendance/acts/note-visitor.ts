import { randomUUID } from "node:crypto"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { visitorsOf } from "../reads/attendance.ts"
import { mustBeOpenOrCorrected } from "./must-be-open.ts"

declare module "#platform/acts" {
  interface Acts {
    "attendance.visitor-noted": { meetingId: string; presence: string }
    "attendance.visitor-struck": { meetingId: string; presence: string }
  }
}

export type NewVisitor = {
  meetingId: string
  presence: "guest" | "staff"
  name: string
  /** Where a guest comes from, or what a member of staff does. */
  affiliation?: string
  attends?: "in-person" | "online"
  /** Why they are added, once the meeting has ended. */
  because?: string
}

/** Notes a guest or a member of staff by name: they have no seat and count for no quorum. @returns the mark's id */
export async function noteVisitor(tx: Tx, actor: Actor, visitor: NewVisitor): Promise<string> {
  access.check(actor, "take", "attendance")
  const { meetingId, presence, because = "" } = visitor
  await mustBeOpenOrCorrected(tx, meetingId, because)
  const id = randomUUID()
  const { partnershipId, at } = actor
  await tx
    .insertInto("attendanceMark")
    .values({ partnershipId, id, ...visitor, because, at })
    .execute()
  await record(tx, actor, {
    kind: "attendance.visitor-noted",
    subject: { kind: "meeting", id: meetingId },
    details: { meetingId, presence },
  })
  return id
}

/** Takes a guest or a member of staff off the list again. That they once stood there stays. */
export async function strikeVisitor(
  tx: Tx,
  actor: Actor,
  struck: { meetingId: string; id: string; because?: string },
): Promise<void> {
  access.check(actor, "take", "attendance")
  const { meetingId, id, because = "" } = struck
  await mustBeOpenOrCorrected(tx, meetingId, because)
  const visitor = (await visitorsOf(tx, meetingId)).find((listed) => listed.id === id)
  if (!visitor) throw new NotFound()
  const { partnershipId, at } = actor
  await tx
    .insertInto("attendanceMark")
    .values({ partnershipId, meetingId, presence: "struck", strikes: id, because, at })
    .execute()
  await record(tx, actor, {
    kind: "attendance.visitor-struck",
    subject: { kind: "meeting", id: meetingId },
    details: { meetingId, presence: visitor.presence },
  })
}
