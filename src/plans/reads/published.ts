import { sql } from "kysely"
import { fiscalYearLabel } from "#partnerships"
import { inBoth, parityHindrances, publicSubjects } from "#site"
import type { Publishable, PublishedMatter, SitePart } from "#site"
import type { Tx } from "#platform/database"
import { inLanguage, locales } from "#platform/words"
import { communityPlanMatter, publicCommunityPlan } from "#strategy"
import type { ActivityStatus } from "../rules/activity-status.ts"
import type { PlanContent } from "../rules/plan-content.ts"
import { progressPart } from "../rules/progress.ts"
import type { ProgressPart } from "../rules/progress.ts"
import { words } from "../words/index.ts"
import { publishedLeads } from "./leads.ts"
import type { PublishedLead } from "./leads.ts"
import "../tables.ts"

/** A version of a year's action plan, once the council approved it as a whole. */
export const planMatter = "plan"

export const planPublished: PublishedMatter = {
  label: (locale) => words(locale)("public-matter"),
  async named(tx, { ids, locale }) {
    const named = new Map<string, Publishable>()
    for (const { versionId, fiscalYear } of await versions(tx, ids)) {
      named.set(versionId, {
        title: words(locale)("plan-of", { year: fiscalYearLabel(fiscalYear) }),
        publicPath: `/plan/years/${versionId}`,
        staffPath: `/plans/${fiscalYear}/versions/${versionId}`,
      })
    }
    return named
  },
  async hindrances(tx, id) {
    const [version] = await versions(tx, [id])
    if (!version) return []
    return [
      ...(version.approvedOn && !version.isOwnPart ? [] : [words.message("publish-not-approved")]),
      ...parityHindrances(version.content.activities.flatMap((said) => inBoth(said, "title", "deliverable"))),
    ]
  },
  async texts(tx, id) {
    const [version] = await versions(tx, [id])
    if (!version) return []
    return locales.map((language) => ({
      language,
      title: words(language)("plan-of", { year: fiscalYearLabel(version.fiscalYear) }),
      text: version.content.activities
        .flatMap((said) => [inLanguage(language, said, "title"), inLanguage(language, said, "deliverable")])
        .join("\n"),
    }))
  },
}

/** The Community Plan and the year's plans stand under one line of the menu. */
export const planOnSite: SitePart = {
  order: 20,
  entries: async (tx, { locale, at, today, matters }) => {
    const isThere =
      matters.has(planMatter) ||
      (matters.has(communityPlanMatter) && (await publicCommunityPlan(tx, { at, today })) !== undefined)
    return isThere ? [{ path: "/plan", label: words(locale)("public-menu") }] : []
  },
}

type Version = {
  versionId: string
  fiscalYear: number
  isOwnPart: boolean
  /** The day the council approved it; null where none did. */
  approvedOn: string | null
  content: PlanContent
}

async function versions(tx: Tx, ids: readonly string[]): Promise<Version[]> {
  if (ids.length === 0) return []
  const found = await sql<Omit<Version, "content"> & { content: string }>`
    select version.id as version_id, plan.fiscal_year, version.body_id is not null as is_own_part, version.content,
      approval.decided_on as approved_on
    from plan_version version
    join plan on plan.partnership_id = version.partnership_id and plan.id = version.plan_id
    left join lateral (
      select decided_on from plan_step step
      where step.partnership_id = version.partnership_id and step.version_id = version.id and step.step = 'approved'
      order by step.id limit 1
    ) approval on true
    where version.id = any(${ids}::uuid[])
    order by plan.fiscal_year desc, version.at desc, version.id desc`.execute(tx)
  return found.rows.map((row) => ({ ...row, content: JSON.parse(row.content) as PlanContent }))
}

/** An activity as anyone may see it: word for word as it was approved, and where it stands now. */
export type PublicActivity = {
  id: string
  titleEn: string
  titleFr: string
  deliverableEn: string
  deliverableFr: string
  startsOn: string | null
  endsOn: string | null
  priority: { id: string; en: string; fr: string }
  part: ProgressPart
  /** Those who accepted to lead what is planned now; nobody else is named. */
  leads: PublishedLead[]
}

export type PublicPlan = {
  versionId: string
  fiscalYear: number
  approvedOn: string
  activities: PublicActivity[]
}

/** The years whose approved plan is public, newest first: of each year the newest version. */
export async function publicPlanYears(tx: Tx, at: Date) {
  const open = await openVersions(tx, at)
  return open
    .filter(({ fiscalYear }, place) => open.findIndex((one) => one.fiscalYear === fiscalYear) === place)
    .map(({ versionId, fiscalYear }) => ({ versionId, fiscalYear }))
}

/** One public version of a year's plan; undefined where it is not public. */
export async function publicPlan(
  tx: Tx,
  { versionId, at, today }: { versionId: string; at: Date; today: string },
): Promise<PublicPlan | undefined> {
  const version = (await openVersions(tx, at)).find((one) => one.versionId === versionId)
  if (!version?.approvedOn) return undefined
  const ids = version.content.activities.map(({ id }) => id)
  const [statuses, leads] = [await statusesNow(tx, ids), await publishedLeads(tx, ids)]
  const activities = version.content.activities.map((said): PublicActivity => {
    const { id, titleEn, titleFr, deliverableEn, deliverableFr, startsOn, endsOn, priority } = said
    const status = statuses.get(id) ?? "planned"
    return {
      id,
      titleEn,
      titleFr,
      deliverableEn,
      deliverableFr,
      startsOn,
      endsOn,
      priority,
      part: progressPart({ status, endsOn }, today),
      leads: leads.get(id) ?? [],
    }
  })
  return { versionId, fiscalYear: version.fiscalYear, approvedOn: version.approvedOn, activities }
}

/** Those that are public, of the newest year first and of each year the newest first. */
export async function openVersions(tx: Tx, at: Date): Promise<Version[]> {
  const open = await versions(tx, [...(await publicSubjects(tx, planMatter, at)).keys()])
  return open.filter(({ approvedOn, isOwnPart }) => approvedOn !== null && !isOwnPart)
}

async function statusesNow(tx: Tx, ids: readonly string[]): Promise<Map<string, ActivityStatus>> {
  if (ids.length === 0) return new Map()
  const found = await tx
    .selectFrom("activityStatus")
    .distinctOn("activityId")
    .select(["activityId", "status"])
    .where("activityId", "in", ids)
    .orderBy("activityId")
    .orderBy("since", "desc")
    .orderBy("id", "desc")
    .execute()
  return new Map(found.map(({ activityId, status }) => [activityId, status]))
}
