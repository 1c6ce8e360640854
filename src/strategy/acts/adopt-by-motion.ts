import type { Carried, Meaning } from "#motions"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { communityPlanOf, communityPlans, standingOf } from "../reads/community-plans.ts"
import { contentOf } from "../reads/plan-content.ts"
import { planName } from "../reads/plan-name.ts"
import { versionOf } from "../reads/versions.ts"
import { contentDigest } from "../rules/content.ts"
import { counts } from "../rules/plan-standing.ts"
import { words } from "../words/index.ts"
import { versionOfNow } from "./keep-version.ts"
import { lockedPlan, writeStep } from "./take-step.ts"

/** What carrying a motion about a Community Plan means: it is adopted as it stood when the vote was opened. */
export const communityPlanMeaning: Meaning = {
  choices: async (tx, { locale }) => {
    const choices = []
    for (const plan of await communityPlans(tx))
      if (await waitsForAdoption(tx, plan.id)) choices.push({ value: plan.id, label: planName(locale, plan) })
    return choices
  },
  digest: digestOf,
  carried: adoptByMotion,
  shown: async (tx, { locale, aboutId, motionId, digest }) => {
    const plan = await communityPlanOf(tx, aboutId)
    if (!plan) return undefined
    const isDone = plan.steps.some((step) => step.motionId === motionId)
    const isOther = (await digestOf(tx, aboutId)) !== digest
    return {
      label: planName(locale, plan),
      path: `/strategy/plans/${plan.id}`,
      isDone,
      whyNot: words(locale)(isOther ? "changed-since-vote" : "superseded-since"),
    }
  },
}

/** A plan that was written on after the vote was opened is not what was voted on. */
async function adoptByMotion(tx: Tx, actor: Actor, carried: Carried): Promise<void> {
  const { aboutId: communityPlanId, motionId, on, digest } = carried
  const found = await communityPlanOf(tx, communityPlanId)
  if (!found) return
  const plan = await lockedPlan(tx, communityPlanId)
  if (standingOf(plan, on) === "superseded" || (await digestOf(tx, communityPlanId)) !== digest) return
  const { id } = await versionOfNow(tx, actor, { communityPlanId, note: "" })
  await writeStep(tx, actor, plan, { kind: "adopted", onDay: on, versionId: id, motionId })
}

/** With something in it, not superseded, and saying anything else than what was adopted last. */
async function waitsForAdoption(tx: Tx, id: string): Promise<boolean> {
  const plan = await communityPlanOf(tx, id)
  const content = await contentOf(tx, id)
  if (!plan || !content || content.items.length === 0) return false
  const facts = plan.steps.filter(counts)
  if (facts.some(({ kind }) => kind === "superseded")) return false
  const adopted = facts.findLast(({ kind }) => kind === "adopted")
  const kept = adopted?.versionId ? await versionOf(tx, adopted.versionId) : undefined
  return kept?.sha256 !== contentDigest(content)
}

async function digestOf(tx: Tx, communityPlanId: string): Promise<string | null> {
  const content = await contentOf(tx, communityPlanId)
  return content ? contentDigest(content) : null
}
