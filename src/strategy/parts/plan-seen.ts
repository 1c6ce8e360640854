import { unsupported } from "#evidence"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { adoptionOf, communityPlans, standingSince } from "../reads/community-plans.ts"
import type { CommunityPlan } from "../reads/community-plans.ts"
import { contentOf } from "../reads/plan-content.ts"
import { planName } from "../reads/plan-name.ts"
import { strengthUnder } from "../reads/support-under.ts"
import { versionOf } from "../reads/versions.ts"
import { changesSaid } from "./changes-said.ts"
import { stepsSaid } from "./steps-said.ts"

type Asked = { locale: Locale; actor: Actor }

export type PlanSeen = Awaited<ReturnType<typeof planSeen>>

/** Everything the page of a plan shows, in the reader's language. */
export async function planSeen(tx: Tx, { locale, actor }: Asked, plan: CommunityPlan) {
  const on = actor.today
  const content = (await contentOf(tx, plan.id))!
  const all = await communityPlans(tx)
  const tops = content.items.filter(({ depth }) => depth === 1).map(({ id }) => id)
  const lacking = new Set((await unsupported(tx, "priority")).map(({ id }) => id))
  const strengths = await strengthUnder(tx, tops)
  return {
    locale,
    may: access.may(actor, "change", "strategy"),
    plan: { id: plan.id, name: planName(locale, plan), ...standingSince(plan, on) },
    content,
    evidence: tops.map((id) => ({ id, lacks: lacking.has(id), strengths: strengths.get(id) ?? [] })),
    steps: stepsSaid(locale, plan, all),
    sinceAdoption: await sinceAdoption(tx, { locale, plan, on, content }),
    plans: all.map((one) => ({ id: one.id, name: planName(locale, one), ...standingSince(one, on) })),
  }
}

async function sinceAdoption(
  tx: Tx,
  of: {
    locale: Locale
    plan: CommunityPlan
    on: string
    content: NonNullable<Awaited<ReturnType<typeof contentOf>>>
  },
) {
  const adoption = adoptionOf(of.plan, of.on)
  const kept = adoption?.versionId ? await versionOf(tx, adoption.versionId) : undefined
  if (!adoption || !kept) return null
  const changes = changesSaid(of.locale, kept.content, of.content)
  return { onDay: adoption.onDay, versionId: kept.id, changes }
}
