import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Button, ButtonRow, EmptyState } from "#ui"
import { askedOfPlan } from "../parts/filter-in.ts"
import { inGroups } from "../parts/group-title.ts"
import { PlanFilterForm } from "../parts/plan-filter-form.tsx"
import { PlanCounts, PlanPages, PlanStanding, PlanViews, PlanYears } from "../parts/plan-head.tsx"
import { Together } from "../parts/plan-table.tsx"
import { planView } from "../parts/plan-view.ts"
import { words } from "../words/index.ts"
import { yearOf } from "../parts/year-of.ts"
import type { Route } from "./+types/plan"

/** By which names this page's address may be asked. */
export const handle = { asks: askedOfPlan }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read((tx) => planView(tx, visit, { url: request.url, fiscalYear: yearOf(params.year) }))
}

type Shown = Route.ComponentProps["loaderData"]

export default function PlanPage({ loaderData }: Route.ComponentProps) {
  const { locale, year, span, count, filter } = loaderData
  const say = words(locale)
  const isEmpty = count === 0 && Object.keys(filter).length === 0
  const [from, to] = [span.from, span.to].map((day) => formatDate(locale, day))
  return (
    <StaffPage
      title={say("plan-of", { year })}
      lead={say("plan-lead", { from: from!, to: to! })}
      status={!isEmpty && <PlanStanding {...loaderData} />}
      actions={!isEmpty && <Acts {...loaderData} />}
    >
      <PlanYears {...loaderData} view="list" />
      {isEmpty ? <Empty {...loaderData} /> : <Activities {...loaderData} />}
    </StaffPage>
  )
}

function Acts({ locale, address, fiscalYear, may }: Shown) {
  const say = words(locale)
  const base = `${address}/plans/${fiscalYear}`
  return (
    <ButtonRow>
      {may && (
        <>
          <Button href={`${base}/requests/new`}>{say("ask-updates")}</Button>
          <Button look="secondary" href={`${base}/activities/new`}>
            {say("add-activity")}
          </Button>
          <Button look="secondary" href={`${base}/import`}>
            {say("import-plan")}
          </Button>
        </>
      )}
      <Button look="quiet" href={`${base}/requests`}>
        {say("see-requests")}
      </Button>
      <Button look="quiet" href={`${base}/leads`}>
        {say("see-leads")}
      </Button>
      <Button look="quiet" href={`${address}/indicators`}>
        {say("see-indicators")}
      </Button>
      <Button look="quiet" href={`${base}/checks`}>
        {say("see-checks")}
      </Button>
      <Button look="quiet" href={`${address}/contributions?year=${fiscalYear}`}>
        {say("see-contributions")}
      </Button>
    </ButtonRow>
  )
}

function Empty({ locale, address, fiscalYear, may, year }: Shown) {
  const say = words(locale)
  const base = `${address}/plans/${fiscalYear}`
  return (
    <EmptyState
      title={say("no-plan", { year })}
      why={<p>{say("no-plan-why")}</p>}
      next={
        may && (
          <>
            <Button href={`${base}/import`}>{say("import-plan")}</Button>
            <Button look="secondary" href={`${base}/activities/new`}>
              {say("add-first-activity")}
            </Button>
          </>
        )
      }
    />
  )
}

function Activities(shown: Shown) {
  const { locale, address, fiscalYear, activities, by, named } = shown
  const say = words(locale)
  const base = `${address}/plans/${fiscalYear}`
  return (
    <>
      <PlanViews {...shown} current="list" />
      <PlanFilterForm {...shown} path={base} />
      <PlanCounts {...shown} />
      {inGroups(locale, { rows: activities, by, fiscalYear }).map(({ id, title, rows }) => (
        <Together key={id} {...{ locale, address, rows, title, named }} />
      ))}
      <PlanPages {...shown} />
      <ButtonRow>
        <Button look="quiet" href={`${base}/export/xlsx`} download>
          {say("export-xlsx")}
        </Button>
        <Button look="quiet" href={`${base}/export/csv`} download>
          {say("export-csv")}
        </Button>
        <Button look="quiet" href={`${base}/export/json`} download>
          {say("export-json")}
        </Button>
        <Button look="quiet" href={`${base}/export/schema.json`} download>
          {say("export-schema")}
        </Button>
      </ButtonRow>
    </>
  )
}
