import { randomUUID } from "node:crypto"
import { putNodes, supportAll, walkDownFromEach } from "#evidence"
import { fiscalYearLabel, fiscalYearStart } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { fold } from "#platform/workbooks"
import { access } from "../access.ts"
import { carriedAmong } from "../reads/carry-overs.ts"
import { activitiesOf } from "../reads/queries.ts"
import type { Activity } from "../reads/queries.ts"
import { words } from "../words/index.ts"
import { asPlanChange } from "./as-plan-change.ts"
import { lockPlan } from "./lock-plan.ts"
import { nextPosition } from "./next-position.ts"
import { planFor } from "./plan-for.ts"
import { setOrganizations } from "./set-organizations.ts"

declare module "#platform/acts" {
  interface Acts {
    "plans.carried-over": { year: string; count: number }
  }
}

export type ToCarry = { fiscalYear: number; activityIds: readonly string[]; reason: string }

/**
 * Lets activities of a year that were not finished go on in the next year's plan, each as a new activity that knows where
 * it comes from and stands in the chain on what the old one stands on. What was carried over before stays as it is: twice
 * is once. Refused for what is complete or dropped.
 * @returns how many were carried over now
 */
export async function carryOver(
  tx: Tx,
  actor: Actor,
  { fiscalYear, activityIds, reason }: ToCarry,
): Promise<number> {
  access.check(actor, "change", "plan")
  const why = reason.trim()
  if (activityIds.length === 0)
    throw new Invalid([{ field: "activityIds", reason: words.message("choose-activities") }])
  if (why === "") throw new Invalid([{ field: "reason", reason: words.message("why-needed") }])
  await lockPlan(tx, fiscalYear)
  const carried = await carriedAmong(tx, activityIds)
  const wanted = new Set(activityIds.filter((id) => !carried.has(id)))
  const all = await activitiesOf(tx, fiscalYear)
  const going = all.filter(({ id }) => wanted.has(id))
  if (going.length < wanted.size) throw new NotFound()
  if (going.some(({ status }) => status === "complete" || status === "dropped"))
    throw new Conflict(words.message("is-ended"))
  await planFor(tx, actor, fiscalYear + 1)
  const doing = () => goOn(tx, actor, { going, fiscalYear: fiscalYear + 1, reason: why })
  if (going.length > 0) await asPlanChange(tx, actor, { fiscalYear: fiscalYear + 1, reason: why, doing })
  const details = { year: fiscalYearLabel(fiscalYear), count: going.length }
  await record(tx, actor, { kind: "plans.carried-over", details })
  return going.length
}

type GoingOn = { going: readonly Activity[]; fiscalYear: number; reason: string }

async function goOn(tx: Tx, actor: Actor, { going, fiscalYear, reason }: GoingOn): Promise<void> {
  const { partnershipId, at } = actor
  const planId = await planFor(tx, actor, fiscalYear)
  const first = await nextPosition(tx, planId)
  const pairs = going.map((old, index) => ({ old, id: randomUUID(), position: first + index }))
  const under = await walkDownFromEach(
    tx,
    going.map(({ id }) => id),
  )
  const nodes = pairs.map(({ id, old: { titleEn, titleFr } }) => ({
    id,
    kind: "activity" as const,
    titleEn,
    titleFr,
  }))
  await putNodes(tx, actor, nodes)
  for (const { old, id, position } of pairs) {
    const again = { ...saidAgain(old), ...datesIn(old, fiscalYear) }
    await tx
      .insertInto("activity")
      .values({ partnershipId, id, planId, position, ...again })
      .execute()
    const part = (wanted: "lead" | "partner") =>
      old.organizations.filter((one) => one.part === wanted).map((one) => one.id)
    await setOrganizations(tx, actor, { activityId: id, leads: part("lead"), partners: part("partner") })
    const carried = {
      fromId: old.id,
      toId: id,
      reason,
      at,
      carriedBy: actor.kind === "person" ? actor.id : null,
    }
    await tx
      .insertInto("activityCarryOver")
      .values({ partnershipId, ...carried })
      .execute()
    const moved = { activityId: old.id, status: "carried-over" as const, reason, since: at }
    if (old.status !== "carried-over")
      await tx
        .insertInto("activityStatus")
        .values({ partnershipId, ...moved })
        .execute()
  }
  const links = pairs.flatMap(({ old, id }) =>
    (under.get(old.id) ?? [])
      .filter(({ steps }) => steps === 1)
      .map((support) => ({ supportId: support.id, claimId: id })),
  )
  await supportAll(tx, actor, links)
}

function saidAgain(old: Activity) {
  const { priorityId, outcomeId, bodyId, bodyAsWritten, titleEn, titleFr, deliverableEn, deliverableFr } = old
  const { resourcesEn, resourcesFr, funders, notes } = old
  const under = { priorityId, outcomeId, bodyId, bodyAsWritten }
  const texts = { deliverableEn, deliverableFr, resourcesEn, resourcesFr, funders, notes }
  return { ...under, titleEn, titleFr, titleKey: fold(titleEn), ...texts }
}

/** Dates that reach into the new year hold; those of the year that is over would make it late from its first day. */
function datesIn({ startsOn, endsOn }: Activity, fiscalYear: number) {
  const reaches = endsOn !== null && endsOn >= fiscalYearStart(fiscalYear).toString()
  return reaches ? { startsOn, endsOn } : { startsOn: null, endsOn: null }
}
