import { bodyOf } from "#councils"
import { motionOf } from "#motions"
import type { Carried, Meaning } from "#motions"
import { fiscalYearLabel } from "#partnerships"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { planContent } from "../reads/plan-content.ts"
import { planMatter, planMatters, stepOf } from "../reads/plan-matters.ts"
import type { PlanMatter } from "../reads/plan-matters.ts"
import { planSteps } from "../reads/plan-versions.ts"
import { planDigest } from "../rules/plan-digest.ts"
import { words } from "../words/index.ts"
import { agreeToPlan } from "./agree-to-plan.ts"
import { lockPlan } from "./lock-plan.ts"

/** What carrying a motion about a plan means: the council approves it, another body ratifies it, as it stood at the opening of the vote. */
export const planMeaning: Meaning = {
  choices: async (tx, { locale, bodyId }) => {
    const step = await stepOf(tx, bodyId)
    const choices: { value: string; label: string }[] = []
    for (const matter of await planMatters(tx, bodyId)) {
      if (matter.bodyId !== null && step === "approved") continue
      if (await isAgreed(tx, { matter, bodyId, step })) continue
      choices.push({ value: matter.id, label: await named(tx, locale, matter) })
    }
    return choices
  },
  digest: async (tx, aboutId) => {
    const matter = await planMatter(tx, aboutId)
    return matter ? planDigest(await planContent(tx, matter)) : null
  },
  carried: agreeByMotion,
  shown: async (tx, { locale, aboutId, motionId, digest }) => {
    const matter = await planMatter(tx, aboutId)
    if (!matter) return undefined
    const isDone = (await planSteps(tx, matter.fiscalYear)).some((step) => step.motionId === motionId)
    const isOther = planDigest(await planContent(tx, matter)) !== digest
    return {
      label: await named(tx, locale, matter),
      path: `/plans/${matter.fiscalYear}/approval`,
      isDone,
      whyNot: words(locale)(isOther ? "changed-since-vote" : "agreed-already"),
    }
  },
}

/** A plan changed after the vote was opened is not what was voted on; what was agreed to already is so once. */
async function agreeByMotion(tx: Tx, actor: Actor, carried: Carried): Promise<void> {
  const { aboutId, motionId, on, digest } = carried
  const matter = await planMatter(tx, aboutId)
  const motion = await motionOf(tx, motionId)
  if (!matter || !motion) return
  await lockPlan(tx, matter.fiscalYear)
  const content = await planContent(tx, matter)
  if (content.activities.length === 0 || planDigest(content) !== digest) return
  const { bodyId } = motion
  const step = await stepOf(tx, bodyId)
  if (await isAgreed(tx, { matter, bodyId, step })) return
  const { fiscalYear } = matter
  const agreed = {
    fiscalYear,
    step,
    bodyId,
    isOwnPart: matter.bodyId !== null,
    decidedOn: on,
    by: { motionId },
  }
  await agreeToPlan(tx, actor, agreed)
}

type Asked = { matter: PlanMatter; bodyId: string; step: "ratified" | "approved" }

async function isAgreed(tx: Tx, { matter, bodyId, step }: Asked): Promise<boolean> {
  const last = (await planSteps(tx, matter.fiscalYear)).find(
    (one) => one.bodyId === bodyId && one.step === step && one.isOwnPart === (matter.bodyId !== null),
  )
  return last !== undefined && last.sha256 === planDigest(await planContent(tx, matter))
}

async function named(tx: Tx, locale: Locale, { fiscalYear, bodyId }: PlanMatter): Promise<string> {
  const year = fiscalYearLabel(fiscalYear)
  const body = bodyId === null ? undefined : await bodyOf(tx, bodyId)
  return body
    ? words(locale)("part-of-plan", { year, body: nameIn(locale, body) })
    : words(locale)("plan-of", { year })
}
