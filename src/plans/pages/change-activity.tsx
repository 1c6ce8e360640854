import { titleIn } from "#platform/words"
import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { Section } from "#ui"
import { access } from "../access.ts"
import { activityChoices } from "../reads/activity-choices.ts"
import { ActivityFacts } from "../parts/activity-facts.tsx"
import { ActivityForm } from "../parts/activity-form.tsx"
import { changeActivity } from "../acts/change-activity.ts"
import { leadsOfActivities } from "../reads/leads.ts"
import { activityOf } from "../reads/queries.ts"
import { activityTyped, changedActivity } from "../parts/schemas.ts"
import { standingUnder } from "../reads/standing-under.ts"
import { isApproved } from "../reads/plan-versions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-activity"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "change", "plan")
    const activity = await activityOf(tx, params.activity)
    if (!activity) throw new NotFound()
    return {
      locale: visit.locale,
      address: visit.address(""),
      activity,
      leads: await leadsOfActivities(tx, [activity.id]),
      choices: await activityChoices(tx, visit.actor.today, activity),
      wantsReason: await isApproved(tx, activity.fiscalYear),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "plan")
  return submit({ request, locale: visit.locale, schema: changedActivity }, async (input, form) => {
    const { version } = input
    await visit.act(form, async (tx) => {
      const change = { ...activityTyped(input), ...(await standingUnder(tx, input.under)) }
      await changeActivity(tx, visit.actor, { ...change, version, id: params.activity })
    })
    return redirect(visit.address(`/plans/activities/${params.activity}`))
  })
}

export default function ChangeActivity({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, activity, leads, choices, submissionKey, wantsReason } = loaderData
  const say = words(locale)
  const title = titleIn(locale, activity)
  const isStale = actionData !== undefined && actionData.typed["version"]?.[0] !== String(activity.version)
  return (
    <StaffPage
      title={say("change-activity")}
      breadcrumb={[
        { label: say("plans"), href: `${address}/plans/${activity.fiscalYear}` },
        { label: title, href: `${address}/plans/activities/${activity.id}` },
      ]}
      refused={actionData}
    >
      {isStale && (
        <Section title={say("theirs-title")} intro={<p>{say("theirs-why")}</p>}>
          <ActivityFacts {...{ locale, address, activity, leads }} />
        </Section>
      )}
      <ActivityForm
        {...{ locale, submissionKey, choices, wantsReason }}
        known={activity}
        refused={actionData}
      />
    </StaffPage>
  )
}
