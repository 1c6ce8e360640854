import { redirect } from "react-router"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { errorOf, submit, visitOf } from "#platform/web"
import { titleIn } from "#platform/words"
import { Button, ButtonRow, CheckboxGroup, EmptyState, Form, Notice, Section, Table } from "#ui"
import { access } from "../access.ts"
import { carryOver } from "../acts/carry-over.ts"
import { dropActivities } from "../acts/drop-activities.ts"
import { ChangeReason } from "../parts/change-reason.tsx"
import { LeadNames } from "../parts/lead-name.tsx"
import { PlanStanding, PlanViews } from "../parts/plan-head.tsx"
import { Standing } from "../parts/plan-table.tsx"
import { carrying } from "../parts/schemas.ts"
import { leadStandings } from "../reads/leads.ts"
import { yearOf } from "../parts/year-of.ts"
import { leftOver } from "../reads/carry-overs.ts"
import { planSurroundings } from "../reads/plan-surroundings.ts"
import { isOverdue } from "../rules/activity-status.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/carry-over"

/** By which names this page's address may be asked. */
export const handle = { asks: ["carried"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const fiscalYear = yearOf(params.year)
  const carried = new URL(request.url).searchParams.get("carried") ?? ""
  return visit.read(async (tx) => {
    access.check(visit.actor, "read", "plan")
    const { years, approvedOn, changes } = await planSurroundings(tx, fiscalYear)
    if (!years.includes(fiscalYear)) throw new NotFound()
    const left = await leftOver(tx, fiscalYear)
    return {
      locale: visit.locale,
      address: visit.address(""),
      may: access.may(visit.actor, "change", "plan"),
      fiscalYear,
      year: fiscalYearLabel(fiscalYear),
      nextYear: fiscalYearLabel(fiscalYear + 1),
      approvedOn,
      changes,
      leads: await leadStandings(
        tx,
        left.map(({ id }) => id),
      ),
      left: left.map((activity) => ({ ...activity, isOverdue: isOverdue(activity, visit.actor.today) })),
      carried: /^\d{1,4}$/.test(carried) ? Number(carried) : null,
      submissionKey: crypto.randomUUID(),
    }
  })
}

/** What was chosen goes on in the next year's plan, or is dropped: for one reason. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "plan")
  const fiscalYear = yearOf(params.year)
  return submit({ request, locale: visit.locale, schema: carrying }, async (typed, form) => {
    const { does, activityIds, reason } = typed
    const chosen = { fiscalYear, activityIds, reason }
    const here = visit.address(`/plans/${fiscalYear}/carry-over`)
    if (does === "carry") {
      const count = await visit.act(form, (tx) => carryOver(tx, visit.actor, chosen))
      return redirect(`${here}?carried=${count}`)
    }
    await visit.act(form, (tx) => dropActivities(tx, visit.actor, chosen))
    return redirect(here)
  })
}

export default function CarryOverPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, fiscalYear, year, nextYear, left, may } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("carry-over-of", { year })}
      lead={say("carry-over-lead")}
      breadcrumb={[{ label: say("plan-of", { year }), href: `${address}/plans/${fiscalYear}` }]}
      status={<PlanStanding {...loaderData} />}
      refused={actionData}
      notice={actionData ? undefined : <Carried {...loaderData} />}
    >
      <PlanViews {...loaderData} current="carry-over" />
      {left.length === 0 ? (
        <EmptyState
          title={say("nothing-left")}
          why={<p>{say("nothing-left-why")}</p>}
          next={
            <Button look="secondary" href={`${address}/plans/${fiscalYear + 1}`}>
              {say("to-next-plan", { year: nextYear })}
            </Button>
          }
        />
      ) : (
        <>
          <LeftOver {...loaderData} />
          {may && <Carrying {...{ loaderData, actionData }} />}
        </>
      )}
    </StaffPage>
  )
}

type Loaded = Route.ComponentProps["loaderData"]

function Carried({ locale, address, fiscalYear, nextYear, carried }: Loaded) {
  const say = words(locale)
  if (carried === null) return null
  return (
    <Notice kind="success" title={say("carried-now", { count: carried, year: nextYear })}>
      <p>
        <a href={`${address}/plans/${fiscalYear + 1}`}>{say("to-next-plan", { year: nextYear })}</a>
      </p>
    </Notice>
  )
}

function LeftOver({ locale, address, left, leads }: Loaded) {
  const say = words(locale)
  return (
    <Table
      caption={say("left-count", { count: left.length })}
      rows={left}
      rowKey={(row) => row.id}
      isMarked={(row) => row.isOverdue}
      columns={[
        {
          key: "activity",
          label: say("activity"),
          width: "wide",
          cell: (row) => <a href={`${address}/plans/activities/${row.id}`}>{titleIn(locale, row)}</a>,
        },
        { key: "status", label: say("status"), cell: (row) => <Standing locale={locale} row={row} /> },
        {
          key: "leads",
          label: say("leads"),
          cell: ({ id: activityId, organizations }) => (
            <LeadNames {...{ locale, address, activityId, organizations, leads }} />
          ),
        },
      ]}
    />
  )
}

function Carrying(props: { loaderData: Loaded; actionData: Route.ComponentProps["actionData"] | undefined }) {
  const { loaderData, actionData } = props
  const { locale, left, nextYear, submissionKey } = loaderData
  const say = words(locale)
  return (
    <Section title={say("carry-act", { year: nextYear })}>
      <Form submissionKey={submissionKey}>
        <CheckboxGroup
          name="activityIds[]"
          label={say("carry-choose")}
          hint={say("carry-choose-hint", { year: nextYear })}
          error={errorOf(actionData, "activityIds")}
          values={actionData?.typed["activityIds[]"] ?? []}
          options={left.map((activity) => ({
            value: activity.id,
            label: say("carry-option", {
              title: titleIn(locale, activity),
              status: say(`status-${activity.status}`),
            }),
          }))}
        />
        <ChangeReason locale={locale} refused={actionData} hint="reason-of-carry-hint" />
        <ButtonRow>
          <Button name="does" value="carry">
            {say("carry-act", { year: nextYear })}
          </Button>
          <Button look="danger" name="does" value="drop">
            {say("drop-act")}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
