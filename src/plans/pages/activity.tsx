import { redirect } from "react-router"
import { walkUp } from "#evidence"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { formatDate, formatDateTime, titleIn } from "#platform/words"
import { Button, ButtonRow, Disclosure, Facts, Form, RadioGroup, Section, Status, Table, TextArea } from "#ui"
import { access } from "../access.ts"
import { ActivityFacts } from "../parts/activity-facts.tsx"
import { activityStatuses, isOverdue } from "../rules/activity-status.ts"
import { changeStatus } from "../acts/change-status.ts"
import { commitmentsOf, leadsOfActivities } from "../reads/leads.ts"
import { carriedOf } from "../reads/carry-overs.ts"
import type { CarryOver } from "../reads/carry-overs.ts"
import { isApproved } from "../reads/plan-versions.ts"
import { activityOf, statusesOf } from "../reads/queries.ts"
import { newStatus } from "../parts/schemas.ts"
import { WhoLeads } from "../parts/who-leads.tsx"
import { StatusOf } from "../parts/shown.tsx"
import { whatIsMissing } from "../rules/what-is-missing.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/activity"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    const activity = await activityOf(tx, params.activity)
    if (!activity) throw new NotFound()
    const above = await walkUp(tx, activity.id)
    return {
      locale: visit.locale,
      address: visit.address(""),
      may: access.may(visit.actor, "change", "plan"),
      timeZone: visit.partnership.timeZone,
      activity,
      year: fiscalYearLabel(activity.fiscalYear),
      missing: whatIsMissing(activity),
      isOverdue: isOverdue(activity, visit.actor.today),
      leads: await leadsOfActivities(tx, [activity.id]),
      commitments: (await commitmentsOf(tx, activity.id)).map((one) =>
        access.may(visit.actor, "read", "remark") ? one : { ...one, remark: "", told: "" },
      ),
      mayReadRemarks: access.may(visit.actor, "read", "remark"),
      statuses: await statusesOf(tx, activity.id),
      carried: await carriedOf(tx, activity.id),
      isApproved: await isApproved(tx, activity.fiscalYear),
      updates: above.filter((node) => node.kind === "update" && node.steps === 1),
      submissionKey: crypto.randomUUID(),
    }
  })
}

/** Says where it stands now. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "status")
  return submit({ request, locale: visit.locale, schema: newStatus }, async (input, form) => {
    await visit.act(form, (tx) => changeStatus(tx, visit.actor, { ...input, activityId: params.activity }))
    return redirect(visit.address(`/plans/activities/${params.activity}`))
  })
}

export default function ActivityPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, activity, leads, year, updates, may } = loaderData
  const say = words(locale)
  const base = `${address}/plans/activities/${activity.id}`
  return (
    <StaffPage
      title={titleIn(locale, activity)}
      status={<Standing {...loaderData} />}
      breadcrumb={[{ label: say("plan-of", { year }), href: `${address}/plans/${activity.fiscalYear}` }]}
      refused={actionData}
      actions={
        may && (
          <ButtonRow>
            <Button href={`${base}/change`}>{say("change")}</Button>
            <Button look="quiet" href={`${base}/removal`}>
              {say(loaderData.isApproved ? "drop-activity" : "remove")}
            </Button>
          </ButtonRow>
        )
      }
    >
      <Section title={say("facts")}>
        <Carried {...loaderData} />
        <ActivityFacts {...{ locale, address, activity, leads }} />
        <Missing {...loaderData} />
      </Section>
      <WhoLeads {...loaderData} />
      <Section title={say("updates")}>
        {updates.length === 0 ? (
          <p>{say("no-updates")}</p>
        ) : (
          <ul>
            {updates.map((update) => (
              <li key={update.id}>
                <a href={`${address}/updates/${update.id}`}>{titleIn(locale, update)}</a>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={`${address}/evidence/${activity.id}`}>{say("see-chain")}</a>
        </p>
        <p>
          <a href={`${address}/plans/${activity.fiscalYear}/checks`}>{say("see-checks")}</a>
        </p>
        <p>
          <a href={`${address}/contributions?year=${activity.fiscalYear}&activity=${activity.id}`}>
            {say("given-for-it")}
          </a>
        </p>
      </Section>
      <Section title={say("history")} id="status">
        <Statuses {...loaderData} />
        {may && <NewStatus {...{ loaderData, actionData }} />}
      </Section>
    </StaffPage>
  )
}

function Missing({ locale, missing }: Loaded) {
  const say = words(locale)
  if (missing.length === 0) return null
  return (
    <>
      <p>
        <Status kind="attention">{say("still-needs")}</Status>
      </p>
      <ul>
        {missing.map((what) => (
          <li key={what}>{say(`missing-${what}`)}</li>
        ))}
      </ul>
    </>
  )
}

/** Where it came from and where it goes on. */
function Carried({ locale, address, carried }: Loaded) {
  const say = words(locale)
  const told = (term: string, one: CarryOver | null) =>
    one
      ? [
          {
            term,
            description: (
              <a href={`${address}/plans/activities/${one.activityId}`}>
                {say("carried-in", {
                  title: titleIn(locale, one),
                  year: fiscalYearLabel(one.fiscalYear),
                  reason: one.reason,
                })}
              </a>
            ),
          },
        ]
      : []
  const facts = [...told(say("came-from"), carried.from), ...told(say("went-to"), carried.to)]
  return facts.length > 0 && <Facts facts={facts} />
}

type Loaded = Route.ComponentProps["loaderData"]

function Standing({ locale, activity, isOverdue: isLate }: Loaded) {
  if (!isLate || !activity.endsOn) return <StatusOf locale={locale} status={activity.status} />
  const overdue = words(locale)("overdue", { date: formatDate(locale, activity.endsOn) })
  return (
    <>
      <Status kind="late">{overdue}</Status> <StatusOf locale={locale} status={activity.status} />
    </>
  )
}

function Statuses({ locale, statuses, timeZone }: Loaded) {
  const say = words(locale)
  return (
    <Table
      caption={say("newest-first")}
      rows={statuses}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "status",
          label: say("status"),
          cell: (row) => <StatusOf locale={locale} status={row.status} />,
        },
        { key: "since", label: say("since"), cell: (row) => formatDateTime(locale, row.since, timeZone) },
        { key: "reason", label: say("reason"), width: "wide", cell: (row) => row.reason },
      ]}
      empty={<p>{say("since-start")}</p>}
    />
  )
}

function NewStatus(props: {
  loaderData: Loaded
  actionData: Route.ComponentProps["actionData"] | undefined
}) {
  const { loaderData, actionData } = props
  const { locale, activity, submissionKey } = loaderData
  const say = words(locale)
  return (
    <Disclosure summary={say("change-status")} open={actionData !== undefined}>
      <Form submissionKey={submissionKey}>
        <RadioGroup
          {...asTyped(actionData, "status", activity.status)}
          label={say("new-status")}
          options={activityStatuses.map((status) => ({ value: status, label: say(`status-${status}`) }))}
        />
        <TextArea
          {...asTyped(actionData, "reason")}
          label={say("reason")}
          hint={say("reason-hint")}
          optional
          rows={3}
        />
        <ButtonRow>
          <Button>{say("save")}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}
