import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { Button, EmptyState } from "#ui"
import { askedOfPlan } from "../parts/filter-in.ts"
import { inGroups } from "../parts/group-title.ts"
import { PlanFilterForm } from "../parts/plan-filter-form.tsx"
import { PlanCounts, PlanPages, PlanStanding, PlanViews, PlanYears } from "../parts/plan-head.tsx"
import { PlanTimeline } from "../parts/plan-timeline.tsx"
import { planView } from "../parts/plan-view.ts"
import { yearOf } from "../parts/year-of.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/timeline"

/** By which names this page's address may be asked. */
export const handle = { asks: askedOfPlan }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read((tx) => planView(tx, visit, { url: request.url, fiscalYear: yearOf(params.year) }))
}

export default function TimelinePage({ loaderData }: Route.ComponentProps) {
  const { locale, address, fiscalYear, year, activities, by, filter, count } = loaderData
  const say = words(locale)
  const base = `${address}/plans/${fiscalYear}`
  const isEmpty = count === 0 && Object.keys(filter).length === 0
  return (
    <StaffPage
      title={say("timeline-of", { year })}
      lead={say("timeline-lead")}
      breadcrumb={[{ label: say("plan-of", { year }), href: base }]}
      status={!isEmpty && <PlanStanding {...loaderData} />}
    >
      <PlanYears {...loaderData} view="timeline" />
      {isEmpty ? (
        <EmptyState
          title={say("no-plan", { year })}
          why={<p>{say("no-plan-why")}</p>}
          next={<Button href={base}>{say("plan-of", { year })}</Button>}
        />
      ) : (
        <>
          <PlanViews {...loaderData} current="timeline" />
          <PlanFilterForm {...loaderData} path={`${base}/timeline`} />
          <PlanCounts {...loaderData} />
          <PlanTimeline {...loaderData} groups={inGroups(locale, { rows: activities, by, fiscalYear })} />
          <PlanPages {...loaderData} />
        </>
      )}
    </StaffPage>
  )
}
