import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { communityPlanOf, currentPlan } from "../reads/community-plans.ts"
import { planNamed } from "../reads/plan-name.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "strategy.plan-begun": { title: string; titleFr: string }
    "strategy.plan-changed": { title: string; titleFr: string }
  }
}

export type CommunityPlanTexts = {
  titleEn: string
  titleFr: string
  fromYear: number | null
  toYear: number | null
  visionEn?: string
  visionFr?: string
}

/** Begins a Community Plan. Those there are stay as they stand. @returns its id */
export async function beginCommunityPlan(tx: Tx, actor: Actor, texts: CommunityPlanTexts): Promise<string> {
  access.check(actor, "change", "strategy")
  const { partnershipId, at } = actor
  const { id } = await tx
    .insertInto("communityPlan")
    .values({ partnershipId, ...texts, madeAt: at })
    .returning("id")
    .executeTakeFirstOrThrow()
  await record(tx, actor, {
    kind: "strategy.plan-begun",
    subject: { kind: "community-plan", id },
    details: planNamed(texts),
  })
  return id
}

/** @param change with the version the form was filled from: a later one is not overwritten. */
export async function changeCommunityPlan(
  tx: Tx,
  actor: Actor,
  change: CommunityPlanTexts & { id: string; version: number },
): Promise<void> {
  access.check(actor, "change", "strategy")
  const { id, version, ...texts } = change
  const changed = await tx
    .updateTable("communityPlan")
    .set({ ...texts, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst()
  if (!changed)
    throw (await communityPlanOf(tx, id)) ? new Conflict({ key: "web.changed-meanwhile" }) : new NotFound()
  await record(tx, actor, {
    kind: "strategy.plan-changed",
    subject: { kind: "community-plan", id },
    details: planNamed(texts),
  })
}

/** The plan a new priority is put into where none is named; the partnership's first comes to be with it, unnamed. */
export async function planToWorkOn(tx: Tx, actor: Actor): Promise<string> {
  const current = await currentPlan(tx, actor.today)
  if (current) return current.id
  const { partnershipId, at } = actor
  const { id } = await tx
    .insertInto("communityPlan")
    .values({ partnershipId, madeAt: at })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}
