import { sql } from "kysely"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { isRefusal } from "#platform/refusals"
import { access } from "../access.ts"
import { isVacant } from "../reads/is-vacant.ts"
import { proposalOf } from "../reads/proposals.ts"
import type { Proposal } from "../reads/proposals.ts"
import { interestOf } from "../reads/recruitments.ts"
import { isSettled } from "../rules/is-open.ts"
import { firstDay } from "../rules/proposal-standing.ts"
import type { WaitsBecause } from "../rules/proposal-standing.ts"
import { appoint } from "./appoint-member.ts"

declare module "#platform/acts" {
  interface Acts {
    "recruitment.not-appointed": { reference: string }
  }
}

export type Decided = { proposalId: string; motionId: string }

/**
 * What carrying a motion about a proposal means: they are appointed exactly as proposed. Where that can no longer be,
 * because somebody else sits there or they withdrew, nobody is, nothing is refused, and the reason is kept.
 */
export async function appointProposed(
  tx: Tx,
  actor: Actor,
  { proposalId, motionId, on }: Decided & { on: string },
): Promise<void> {
  access.check(actor, "change", "recruitment")
  const proposal = await proposalOf(tx, proposalId)
  if (!proposal) return
  const waitsBecause = await appointedOr(tx, actor, { proposal, motionId, on })
  await keepDecision(tx, actor, { proposalId, motionId, outcome: "carried", waitsBecause })
  if (waitsBecause === null) return
  await record(tx, actor, {
    kind: "recruitment.not-appointed",
    subject: { kind: "expression-of-interest", id: proposal.expressionId },
    details: { reference: proposal.reference },
  })
}

/** Keeps that the body did not want it. What is answered then is for the secretariat to say. */
export async function proposalLost(tx: Tx, actor: Actor, decided: Decided): Promise<void> {
  access.check(actor, "change", "recruitment")
  if (!(await proposalOf(tx, decided.proposalId))) return
  await keepDecision(tx, actor, { ...decided, outcome: "lost", waitsBecause: null })
}

type Carried = { proposal: Proposal; motionId: string; on: string }

/** Appoints, all of it or nothing. @returns why nobody was, or null */
async function appointedOr(tx: Tx, actor: Actor, carried: Carried): Promise<WaitsBecause | null> {
  const { proposal, motionId, on } = carried
  const { expressionId, seatId, bodyId, letter } = proposal
  if (proposal.withdrawnAt !== null) return "withdrawn"
  await tx
    .selectFrom("expressionOfInterest")
    .select("id")
    .where("id", "=", expressionId)
    .forUpdate()
    .execute()
  const interest = await interestOf(tx, expressionId)
  if (!interest || isSettled(interest.standing)) return "settled"
  const from = firstDay(proposal.startsOn, on)
  if (seatId !== null && !(await isVacant(tx, { bodyId, seatId, from }))) return "seat-taken"
  await sql`savepoint appointment`.execute(tx)
  try {
    await appoint(tx, actor, { expressionId, seatId, from, until: proposal.endsOn, letter, motionId })
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown
    await sql`rollback to savepoint appointment`.execute(tx)
    return "not-possible"
  }
  await sql`release savepoint appointment`.execute(tx)
  return null
}

async function keepDecision(
  tx: Tx,
  { partnershipId, at }: Actor,
  decision: Decided & { outcome: "carried" | "lost"; waitsBecause: WaitsBecause | null },
): Promise<void> {
  await tx
    .insertInto("proposalDecision")
    .values({ partnershipId, ...decision, at })
    .execute()
}
