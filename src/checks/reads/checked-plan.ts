import { sql } from "kysely"
import { indicators } from "#indicators"
import { activitiesOf } from "#plans"
import type { Tx } from "#platform/database"
import { outcomes, priorities } from "#strategy"
import type { CheckCode, CheckedKind } from "../rules/check.ts"
import { failingOfActivity, failingOfIndicator, failingOfOutcome } from "../rules/failing.ts"

export type CheckedSubject = {
  kind: CheckedKind
  id: string
  titleEn: string
  titleFr: string
  /** Of an activity or outcome: the priority that would stand on a need. */
  priorityId: string | null
  failing: CheckCode[]
}

/** Every activity of a year's plan, every outcome of the strategy and every indicator in use, with the checks each fails. */
export async function checkedPlan(tx: Tx, fiscalYear: number): Promise<CheckedSubject[]> {
  const activities = await activitiesOf(tx, fiscalYear)
  const goingOn = new Set((await priorities(tx)).map(({ id }) => id))
  const known = (await outcomes(tx)).filter(({ priorityId }) => goingOn.has(priorityId))
  const measured = await indicators(tx)
  const grounded = await standingOnNeed(tx)
  const isGrounded = (...ids: (string | null)[]) => ids.some((id) => id !== null && grounded.has(id))
  return [
    ...activities.map((one) => {
      const hasNeed = isGrounded(one.id, one.outcomeId, one.priorityId)
      return subject("activity", one, failingOfActivity(one, hasNeed))
    }),
    ...known.map((one) => {
      const hasNeed = isGrounded(one.id, one.priorityId)
      return subject("outcome", one, failingOfOutcome(one, { indicators: measured, hasNeed }))
    }),
    ...measured.map((one) => subject("indicator", one, failingOfIndicator(one))),
  ]
}

function subject(
  kind: CheckedKind,
  one: { id: string; titleEn: string; titleFr: string; priorityId: string | null },
  failing: CheckCode[],
): CheckedSubject {
  const { id, titleEn, titleFr, priorityId } = one
  return { kind, id, titleEn, titleFr, priorityId, failing }
}

/** What a need, or a finding or document in its place, stands under: a priority, an outcome, an activity. */
async function standingOnNeed(tx: Tx): Promise<ReadonlySet<string>> {
  const found = await sql<{ id: string }>`
    select distinct link.claim_id as id from chain_link link
    join chain_node ground on ground.partnership_id = link.partnership_id and ground.id = link.support_id
    join chain_node claim on claim.partnership_id = link.partnership_id and claim.id = link.claim_id
    where claim.kind in ('priority', 'outcome', 'activity')
      and (ground.kind = 'need' or (ground.kind in ('finding', 'document') and claim.kind = 'priority'))`.execute(
    tx,
  )
  return new Set(found.rows.map(({ id }) => id))
}
