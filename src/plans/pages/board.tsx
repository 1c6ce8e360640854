import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { submit, visitOf } from "#platform/web"
import { Button, EmptyState, Section } from "#ui"
import { access } from "../access.ts"
import { changeStatus } from "../acts/change-status.ts"
import { askedOfPlan } from "../parts/filter-in.ts"
import { inGroups } from "../parts/group-title.ts"
import { PlanBoard } from "../parts/plan-board.tsx"
import { PlanFilterForm } from "../parts/plan-filter-form.tsx"
import { PlanCounts, PlanPages, PlanStanding, PlanViews, PlanYears } from "../parts/plan-head.tsx"
import { planView } from "../parts/plan-view.ts"
import { movedCard } from "../parts/schemas.ts"
import { yearOf } from "../parts/year-of.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/board"

/** By which names this page's address may be asked. */
export const handle = { asks: askedOfPlan }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => ({
    ...(await planView(tx, visit, { url: request.url, fiscalYear: yearOf(params.year) })),
    submissionKey: crypto.randomUUID(),
  }))
}

/** A card moves to another column, and the board is shown as it was asked for. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "status")
  return submit({ request, locale: visit.locale, schema: movedCard }, async ({ moved }, form) => {
    await visit.act(form, (tx) => changeStatus(tx, visit.actor, moved))
    return redirect(visit.address(`/plans/${yearOf(params.year)}/board${new URL(request.url).search}`))
  })
}

export default function BoardPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, fiscalYear, year, activities, by, filter, count, may, named, submissionKey } =
    loaderData
  const say = words(locale)
  const base = `${address}/plans/${fiscalYear}`
  const isEmpty = count === 0 && Object.keys(filter).length === 0
  return (
    <StaffPage
      title={say("board-of", { year })}
      lead={say("board-lead")}
      breadcrumb={[{ label: say("plan-of", { year }), href: base }]}
      status={!isEmpty && <PlanStanding {...loaderData} />}
      refused={actionData}
    >
      <PlanYears {...loaderData} view="board" />
      {isEmpty ? (
        <EmptyState
          title={say("no-plan", { year })}
          why={<p>{say("no-plan-why")}</p>}
          next={<Button href={base}>{say("plan-of", { year })}</Button>}
        />
      ) : (
        <>
          <PlanViews {...loaderData} current="board" />
          <PlanFilterForm {...loaderData} path={`${base}/board`} />
          <PlanCounts {...loaderData} />
          {inGroups(locale, { rows: activities, by, fiscalYear }).map(({ id, title, rows }) => (
            <Section key={id} title={title}>
              <PlanBoard {...{ locale, address, rows, named, may, submissionKey }} />
            </Section>
          ))}
          <PlanPages {...loaderData} />
        </>
      )}
    </StaffPage>
  )
}
