import { publicPlan, publicPlanYears, publishedLeads } from "#plans"
import type { PublicActivity, PublicPlan } from "#plans"
import { fiscalYearLabel, fiscalYearOf } from "#partnerships"
import type { Actor } from "#platform/acts"
import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { publicCommunityPlan } from "#strategy"
import { latestAcceptedUpdates } from "#updates"

/** A number that an accepted update gave; hidden where it may be of one to four people. */
export type Achieved = {
  key: string
  value: number | null
  unit: string
  unitLanguage: Locale
  /** Who gave it, where it is named as a lead anyway. */
  by: { nameEn: string; nameFr: string } | null
  on: string
}

export type ShownActivity = PublicActivity & { achieved: Achieved[] }
export type ShownPlan = Omit<PublicPlan, "activities"> & { label: string; activities: ShownActivity[] }

type Asked = Pick<Actor, "at" | "today" | "timeZone">

/** What the public site says of the plan: the published text, and the published years with one of them in full. */
export async function sitePlan(tx: Tx, actor: Asked) {
  const community = (await publicCommunityPlan(tx, actor)) ?? null
  const years = (await publicPlanYears(tx, actor.at)).map((one) => ({
    ...one,
    label: fiscalYearLabel(one.fiscalYear),
  }))
  const thisYear = fiscalYearOf(actor.today)
  const current = years.find(({ fiscalYear }) => fiscalYear <= thisYear) ?? years[0]
  return { community, years, current: current ? await shownPlan(tx, actor, current.versionId) : null }
}

/** One published year: what was approved, where it stands, and what accepted updates gave in numbers. */
export async function shownPlan(tx: Tx, actor: Asked, versionId: string): Promise<ShownPlan | null> {
  const plan = await publicPlan(tx, { versionId, at: actor.at, today: actor.today })
  if (!plan) return null
  const achieved = await achievedIn(tx, plan, actor.timeZone)
  return {
    ...plan,
    label: fiscalYearLabel(plan.fiscalYear),
    activities: plan.activities.map((one) => ({ ...one, achieved: achieved.get(one.id) ?? [] })),
  }
}

/** A group so small that a number could point at somebody. */
const fewest = 5

async function achievedIn(tx: Tx, plan: PublicPlan, timeZone: string): Promise<Map<string, Achieved[]>> {
  const updates = await latestAcceptedUpdates(tx, plan.fiscalYear)
  const leads = await publishedLeads(
    tx,
    plan.activities.map(({ id }) => id),
  )
  const found = updates.flatMap(({ activityId, organizationId, figure, locale, updateId, submittedAt }) => {
    if (figure.state !== "value") return []
    const lead = leads.get(activityId)?.find(({ id }) => id === organizationId)
    const { value, unit } = figure
    const achieved: Achieved = {
      key: updateId,
      value: value > 0 && value < fewest ? null : value,
      unit,
      unitLanguage: locale,
      by: lead ? { nameEn: lead.nameEn, nameFr: lead.nameFr } : null,
      on: dayOf(submittedAt, timeZone),
    }
    return [{ activityId, achieved }]
  })
  const known = Map.groupBy(found, ({ activityId }) => activityId)
  return new Map([...known].map(([id, own]) => [id, own.map(({ achieved }) => achieved)]))
}
