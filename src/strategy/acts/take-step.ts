import { documentOf } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { adoptionOf, communityPlanOf, communityPlans, standingOf } from "../reads/community-plans.ts"
import type { CommunityPlan } from "../reads/community-plans.ts"
import { planNamed } from "../reads/plan-name.ts"
import { versionOf } from "../reads/versions.ts"
import type { StepKind } from "../rules/plan-standing.ts"
import { words } from "../words/index.ts"
import { versionOfNow } from "./keep-version.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "strategy.step-taken": PlanStepNamed
    "strategy.step-withdrawn": PlanStepNamed & { reason: string }
  }
}

type PlanStepNamed = { title: string; titleFr: string; step: StepKind; on: string }

type Said = { onDay: string; note?: string; documentId?: string | null }

export type NewStep = { communityPlanId: string } & Said &
  /** On which version; on what the plan says now, if none is named. */
  (
    | { kind: "consulted"; versionId?: string | null }
    /** Decided elsewhere than by a vote taken in Entente: by whom, and of which version (what it says now, if none). */
    | { kind: "adopted"; byWhom: string; resolution?: string; conditions?: string; versionId?: string | null }
    | { kind: "endorsed"; byWhom: string; resolution?: string; conditions?: string }
    | { kind: "in-force" }
    | { kind: "superseded"; byPlanId?: string | null }
  )

/**
 * Records a dated fact of a plan. What was consulted on or adopted is kept as a version. Only an adopted plan is
 * endorsed or comes into force, and what was in force until then is superseded by it. @returns its id
 */
export async function takeStep(tx: Tx, actor: Actor, step: NewStep): Promise<string> {
  access.check(actor, "change", "strategy")
  const plan = await lockedPlan(tx, step.communityPlanId)
  if (step.kind !== "in-force" && step.onDay > actor.today)
    throw new Invalid([{ field: "onDay", reason: words.message("not-yet") }])
  if (step.documentId && !(await documentOf(tx, step.documentId)))
    throw new Invalid([{ field: "documentId", reason: words.message("no-such-document") }])
  if (step.kind === "endorsed" || step.kind === "in-force") mustBeAdopted(plan, step.onDay)
  if (step.kind === "superseded" && step.byPlanId) await mustBeOther(tx, plan, step.byPlanId)
  const versionId = await versionFor(tx, actor, step)
  const id = await writeStep(tx, actor, plan, { ...step, versionId })
  if (step.kind === "in-force") await supersedeOthers(tx, actor, plan, step.onDay)
  return id
}

/** Says that a fact was recorded by mistake: it counts no more and stays to be read, with the reason. */
export async function withdrawStep(
  tx: Tx,
  actor: Actor,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  access.check(actor, "change", "strategy")
  const plan = (await communityPlans(tx)).find(({ steps }) => steps.some((step) => step.id === id))
  const step = plan?.steps.find((one) => one.id === id)
  if (!plan || !step) throw new NotFound()
  if (step.withdrawnAt) throw new Conflict(words.message("withdrawn-already"))
  await tx
    .insertInto("communityPlanStepWithdrawal")
    .values({ partnershipId: actor.partnershipId, stepId: id, reason, withdrawnAt: actor.at })
    .execute()
  await record(tx, actor, {
    kind: "strategy.step-withdrawn",
    subject: { kind: "community-plan", id: plan.id },
    details: { ...planNamed(plan), step: step.kind, on: step.onDay, reason },
  })
}

type WrittenStep = Said & {
  kind: StepKind
  versionId?: string | null
  motionId?: string | null
  byWhom?: string
  resolution?: string
  conditions?: string
  byPlanId?: string | null
}

/** Writes the fact and records it; who may and whether it stands were asked before. */
export async function writeStep(
  tx: Tx,
  actor: Actor,
  plan: CommunityPlan,
  step: WrittenStep,
): Promise<string> {
  const { kind, onDay, versionId, motionId, byWhom, resolution, conditions, documentId, byPlanId, note } =
    step
  const { id } = await tx
    .insertInto("communityPlanStep")
    .values({
      partnershipId: actor.partnershipId,
      communityPlanId: plan.id,
      kind,
      onDay,
      versionId: versionId ?? null,
      motionId: motionId ?? null,
      byWhom: byWhom ?? "",
      resolution: resolution ?? "",
      conditions: conditions ?? "",
      documentId: documentId ?? null,
      byPlanId: byPlanId ?? null,
      note: note ?? "",
      recordedAt: actor.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  await record(tx, actor, {
    kind: "strategy.step-taken",
    subject: { kind: "community-plan", id: plan.id },
    details: { ...planNamed(plan), step: kind, on: onDay },
  })
  return id
}

/** Who records another fact of the plan meanwhile waits. */
export async function lockedPlan(tx: Tx, id: string): Promise<CommunityPlan> {
  await tx.selectFrom("communityPlan").select("id").where("id", "=", id).forUpdate().execute()
  const plan = await communityPlanOf(tx, id)
  if (!plan) throw new NotFound()
  return plan
}

function mustBeAdopted(plan: CommunityPlan, on: string): void {
  if (!adoptionOf(plan, on)) throw new Conflict(words.message("not-adopted-yet"))
}

async function mustBeOther(tx: Tx, plan: CommunityPlan, byPlanId: string): Promise<void> {
  if (byPlanId !== plan.id && (await communityPlanOf(tx, byPlanId))) return
  throw new Invalid([{ field: "byPlanId", reason: words.message("no-such-plan") }])
}

async function versionFor(tx: Tx, actor: Actor, step: NewStep): Promise<string | null> {
  if (step.kind !== "consulted" && step.kind !== "adopted") return null
  const { communityPlanId } = step
  if (step.versionId) {
    const kept = await versionOf(tx, step.versionId)
    if (kept?.communityPlanId === communityPlanId) return kept.id
    throw new Invalid([{ field: "versionId", reason: words.message("no-such-version") }])
  }
  return (await versionOfNow(tx, actor, { communityPlanId, note: "" })).id
}

/** One plan is in force at a time: what was until then is superseded from that day. */
async function supersedeOthers(tx: Tx, actor: Actor, plan: CommunityPlan, onDay: string): Promise<void> {
  for (const other of await communityPlans(tx)) {
    if (other.id === plan.id || standingOf(other, onDay) !== "in-force") continue
    await writeStep(tx, actor, other, { kind: "superseded", onDay, byPlanId: plan.id })
  }
}
