import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { Pagination, SectionNavigation, Status } from "#ui"
import { activitiesPerPage } from "../reads/plan-page.ts"
import { words } from "../words/index.ts"
import type { PlanView } from "./plan-view.ts"

export const planViews = ["list", "board", "timeline", "approval", "changes", "carry-over"] as const
export type PlanViewName = (typeof planViews)[number]

type Where = { locale: Locale; address: string; fiscalYear: number; query?: string }

/** The ways to look at a plan; what it is narrowed by goes along where it means something. */
export function PlanViews({
  locale,
  address,
  fiscalYear,
  query = "",
  current,
}: Where & { current: PlanViewName }) {
  const say = words(locale)
  const asked = query && `?${query.replace(/&$/, "")}`
  return (
    <SectionNavigation
      label={say("views")}
      links={planViews.map((view) => ({
        href: hrefOf(`${address}/plans/${fiscalYear}`, view, asked),
        label: say(`view-${view}`),
        current: view === current,
      }))}
    />
  )
}

function hrefOf(base: string, view: PlanViewName, asked: string): string {
  if (view === "list") return base + asked
  return view === "board" || view === "timeline" ? `${base}/${view}${asked}` : `${base}/${view}`
}

export function PlanYears({ locale, address, years, fiscalYear, view }: PlanView & { view: PlanViewName }) {
  return (
    <SectionNavigation
      label={words(locale)("years")}
      links={years.map(({ year, label }) => ({
        href: hrefOf(`${address}/plans/${year}`, view, ""),
        label,
        current: year === fiscalYear,
      }))}
    />
  )
}

/** Whether it is a draft, approved, or changed since. */
export function PlanStanding({
  locale,
  approvedOn,
  changes,
}: Pick<PlanView, "locale" | "approvedOn" | "changes">) {
  const say = words(locale)
  if (approvedOn === null) return <Status kind="neutral">{say("plan-draft")}</Status>
  return (
    <>
      <Status kind="good">{say("plan-approved", { date: formatDate(locale, approvedOn) })}</Status>{" "}
      {changes > 0 && <Status kind="attention">{say("plan-changed", { count: changes })}</Status>}
    </>
  )
}

/** How many activities fit the filter, how many of them are late, and how many the secretariat leads. */
export function PlanCounts({ locale, count, overdue, secretariatLed }: PlanView) {
  const say = words(locale)
  if (count === 0) return <p>{say("nothing-found")}</p>
  return (
    <p>
      {say("activity-count", { count })}
      {secretariatLed > 0 && `, ${say("secretariat-count", { count: secretariatLed })}`}
      {overdue > 0 && (
        <>
          {", "}
          <Status kind="late">{say("overdue-count", { count: overdue })}</Status>
        </>
      )}
    </p>
  )
}

export function PlanPages({ locale, page, count, query, activities }: PlanView) {
  if (count <= activitiesPerPage) return null
  return (
    <Pagination
      page={page}
      pages={Math.ceil(count / activitiesPerPage)}
      hrefFor={(wanted) => `?${query}page=${wanted}`}
      summary={words(locale)("activities-shown", {
        from: (page - 1) * activitiesPerPage + 1,
        to: (page - 1) * activitiesPerPage + activities.length,
        count,
      })}
    />
  )
}
