import { partnership } from "#partnerships"
import { inBoth, parityHindrances, publicSubjects } from "#site"
import type { FoundText, Publishable, PublishedMatter } from "#site"
import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"
import { inLanguage, locales } from "#platform/words"
import { counts, currentOf, planStanding } from "../rules/plan-standing.ts"
import type { PlanStanding, StepKind } from "../rules/plan-standing.ts"
import type { PlanContent } from "../rules/content.ts"
import { words } from "../words/index.ts"
import { communityPlans } from "./community-plans.ts"
import type { CommunityPlan } from "./community-plans.ts"
import { paragraphsOf } from "./paragraphs.ts"
import { planName } from "./plan-name.ts"
import { versionOf } from "./versions.ts"
import type { PlanVersion } from "./versions.ts"

/** A kept version of the Community Plan, once it was adopted. */
export const communityPlanMatter = "community-plan"

export const communityPlanPublished: PublishedMatter = {
  label: (locale) => words(locale)("community-plan"),
  async named(tx, { ids, locale }) {
    const named = new Map<string, Publishable>()
    for (const id of ids) {
      const kept = await versionOf(tx, id)
      if (!kept) continue
      const title = words(locale)("version-title", {
        name: planName(locale, kept.content),
        number: kept.number,
      })
      named.set(id, { title, publicPath: "/plan", staffPath: `/strategy/versions/${id}` })
    }
    return named
  },
  /** The one version that the site shows: neither an earlier one, nor one whose adoption was recorded by mistake. */
  async seen(tx, ids, at) {
    const { timeZone } = await partnership(tx)
    const shown = await publicCommunityPlan(tx, { at, today: dayOf(at, timeZone) })
    return ids.filter((id) => id === shown?.versionId)
  },
  async hindrances(tx, id) {
    const kept = await versionOf(tx, id)
    if (!kept) return []
    const plan = (await communityPlans(tx)).find((one) => one.id === kept.communityPlanId)
    return [
      ...(plan && wasAdopted(plan, id) ? [] : [words.message("publish-not-adopted")]),
      ...parityHindrances([
        ...inBoth(kept.content, "title", "vision"),
        ...kept.content.principles.flatMap((principle) => inBoth(principle, "text")),
        ...kept.content.items.flatMap((item) => inBoth(item, "title", "goal", "why")),
      ]),
    ]
  },
  async texts(tx, id) {
    const kept = await versionOf(tx, id)
    return kept ? locales.map((locale) => textOf(locale, kept.content)) : []
  },
}

function textOf(locale: "en" | "fr", content: PlanContent): FoundText {
  const passages = paragraphsOf({ content }).map((one) => [
    inLanguage(locale, one, "title"),
    inLanguage(locale, one, "text"),
  ])
  return { language: locale, title: planName(locale, content), text: passages.flat().join("\n") }
}

function wasAdopted({ steps }: CommunityPlan, versionId: string): boolean {
  return steps.some((step) => step.kind === "adopted" && counts(step) && step.versionId === versionId)
}

export type PublicCommunityPlan = {
  versionId: string
  content: PlanContent
  standing: PlanStanding
  /** What became of it, oldest first; nothing that was withdrawn, and no note. */
  steps: { kind: StepKind; onDay: string; byWhom: string; resolution: string }[]
}

/**
 * The Community Plan as anyone may read it: of the published versions that stand adopted, the newest of the plan in
 * force, else of the newest plan. Undefined where nothing of it is public.
 */
export async function publicCommunityPlan(
  tx: Tx,
  { at, today }: { at: Date; today: string },
): Promise<PublicCommunityPlan | undefined> {
  const visible = await publicSubjects(tx, communityPlanMatter, at)
  if (visible.size === 0) return undefined
  const all = await communityPlans(tx)
  const open: (PlanVersion & { content: PlanContent })[] = []
  for (const id of visible.keys()) {
    const kept = await versionOf(tx, id)
    if (kept && all.some((plan) => wasAdopted(plan, id))) open.push(kept)
  }
  const plan = currentOf(
    all.filter(({ id }) => open.some(({ communityPlanId }) => communityPlanId === id)),
    today,
  )
  const shown = open
    .filter(({ communityPlanId }) => communityPlanId === plan?.id)
    .toSorted((one, other) => other.number - one.number)[0]
  if (!plan || !shown) return undefined
  return {
    versionId: shown.id,
    content: shown.content,
    standing: planStanding(plan.steps, today),
    steps: plan.steps
      .filter((step) => counts(step) && step.onDay <= today)
      .map(({ kind, onDay, byWhom, resolution }) => ({ kind, onDay, byWhom, resolution })),
  }
}
