import { randomUUID } from "node:crypto"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { isVacant } from "../reads/is-vacant.ts"
import { openProposal } from "../reads/proposals.ts"
import { recruitmentOf } from "../reads/recruitments.ts"
import { words } from "../words/index.ts"
import { unsettled } from "./answer-interest.ts"

declare module "#platform/acts" {
  interface Acts {
    "recruitment.appointment-proposed": { reference: string }
  }
}

export type NewProposal = {
  expressionId: string
  /** A vacant seat of the body; null makes a new voting seat. */
  seatId: string | null
  /** Their first day; null begins on the day the motion is carried. */
  from: string | null
  /** The last day of the term of office of a new seat, where one is set. */
  until: string | null
  /** What they are written when it is carried, in their language. */
  letter: string
}

/**
 * Keeps what a body is to decide on by a motion: whom to appoint, to which seat and from when. Carried, it is done exactly
 * so. One proposal for each person at a time. @returns the id
 */
export async function proposeAppointment(tx: Tx, actor: Actor, proposed: NewProposal): Promise<string> {
  access.check(actor, "change", "recruitment")
  const { expressionId, seatId, from, until, letter } = proposed
  const interest = await unsettled(tx, expressionId)
  if (await openProposal(tx, expressionId)) throw new Conflict(words.message("proposed-already"))
  const recruitment = await recruitmentOf(tx, interest.recruitmentId)
  if (!recruitment) throw new NotFound()
  const begins = from ?? actor.today
  if (until !== null && until < begins)
    throw new Invalid([{ field: "until", reason: words.message("ends-before-begins") }])
  const { bodyId } = recruitment
  if (seatId !== null && !(await isVacant(tx, { bodyId, seatId, from: begins })))
    throw new Invalid([{ field: "seatId", reason: words.message("seat-taken") }])
  const id = randomUUID()
  const { partnershipId, at } = actor
  await tx
    .insertInto("appointmentProposal")
    .values({ partnershipId, id, expressionId, seatId, startsOn: from, endsOn: until, letter, madeAt: at })
    .execute()
  await record(tx, actor, {
    kind: "recruitment.appointment-proposed",
    subject: { kind: "expression-of-interest", id: expressionId },
    details: { reference: interest.reference },
  })
  return id
}
