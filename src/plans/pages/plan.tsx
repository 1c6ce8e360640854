import { fiscalYearEnd, fiscalYearLabel, fiscalYearOf, fiscalYearStart } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, EmptyState, Pagination, SectionNavigation, Status } from "#ui"
import { access } from "../access.ts"
import { filterIn } from "../parts/filter-in.ts"
import { leadsOfActivities } from "../reads/leads.ts"
import { activitiesPerPage, planPage } from "../reads/plan-page.ts"
import { PlanFilterForm } from "../parts/plan-filter-form.tsx"
import { planSurroundings } from "../reads/plan-surroundings.ts"
import { UnderPriority } from "../parts/plan-table.tsx"
import { words } from "../words/index.ts"
import { yearOf } from "../parts/year-of.ts"
import type { Route } from "./+types/plan"

/** By which names this page's address may be asked. */
export const handle = { asks: ["page", "search", "status", "priority", "lead"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { page, filter, query } = filterIn(request.url)
  return visit.read(async (tx) => {
    const fiscalYear = yearOf(params.year)
    const { today } = visit.actor
    const current = fiscalYearOf(today)
    const surroundings = await planSurroundings(tx, fiscalYear)
    const listed = await planPage(tx, { fiscalYear, today, page, filter })
    const named = await leadsOfActivities(
      tx,
      listed.activities.map(({ id }) => id),
    )
    const years = new Set([...surroundings.years, fiscalYear, current, current + 1])
    return {
      locale: visit.locale,
      address: visit.address(""),
      may: access.may(visit.actor, "change", "plan"),
      fiscalYear,
      year: fiscalYearLabel(fiscalYear),
      period: {
        from: formatDate(visit.locale, fiscalYearStart(fiscalYear).toString()),
        to: formatDate(visit.locale, fiscalYearEnd(fiscalYear).toString()),
      },
      page,
      filter,
      query,
      ...listed,
      named: named.map(({ activityId, organizationId, standing }) => ({
        activityId,
        organizationId,
        standing,
      })),
      ...surroundings,
      years: [...years]
        .toSorted((one, other) => other - one)
        .map((year) => ({ year, label: fiscalYearLabel(year) })),
    }
  })
}

type Shown = Route.ComponentProps["loaderData"]

export default function PlanPage({ loaderData }: Route.ComponentProps) {
  const { locale, year, period, count, filter } = loaderData
  const say = words(locale)
  const isEmpty = count === 0 && Object.keys(filter).length === 0
  return (
    <StaffPage
      title={say("plan-of", { year })}
      lead={say("plan-lead", period)}
      actions={!isEmpty && <Acts {...loaderData} />}
    >
      <Years {...loaderData} />
      {isEmpty ? <Empty {...loaderData} /> : <Activities {...loaderData} />}
    </StaffPage>
  )
}

function Years({ locale, address, years, fiscalYear }: Shown) {
  return (
    <SectionNavigation
      label={words(locale)("years")}
      links={years.map(({ year, label }) => ({
        href: `${address}/plans/${year}`,
        label,
        current: year === fiscalYear,
      }))}
    />
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
  const { locale, address, fiscalYear, page, query, count, overdue, activities, priorities, named } = shown
  const say = words(locale)
  const base = `${address}/plans/${fiscalYear}`
  return (
    <>
      <PlanFilterForm {...shown} />
      {count === 0 ? (
        <p>{say("nothing-found")}</p>
      ) : (
        <p>
          {say("activity-count", { count })}
          {overdue > 0 && (
            <>
              {", "}
              <Status kind="late">{say("overdue-count", { count: overdue })}</Status>
            </>
          )}
        </p>
      )}
      {[...Map.groupBy(activities, (activity) => activity.priorityId)].map(([id, rows]) => (
        <UnderPriority
          key={id}
          {...{ locale, address, rows, named }}
          title={titleIn(
            locale,
            priorities.find((priority) => priority.id === id),
          )}
        />
      ))}
      {count > activitiesPerPage && (
        <Pagination
          page={page}
          pages={Math.ceil(count / activitiesPerPage)}
          hrefFor={(wanted) => `?${query}page=${wanted}`}
          summary={say("activities-shown", {
            from: (page - 1) * activitiesPerPage + 1,
            to: (page - 1) * activitiesPerPage + activities.length,
            count,
          })}
        />
      )}
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

function titleIn(locale: Locale, titled: { titleEn: string; titleFr: string } | undefined): string {
  return (locale === "fr" ? titled?.titleFr : titled?.titleEn) ?? ""
}
