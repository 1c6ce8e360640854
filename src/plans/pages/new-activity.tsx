import { redirect } from "react-router"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { submit, visitOf } from "#platform/web"
import { Button, EmptyState } from "#ui"
import { access } from "../access.ts"
import { activityChoices } from "../reads/activity-choices.ts"
import { ActivityForm } from "../parts/activity-form.tsx"
import { addActivity } from "../acts/add-activity.ts"
import { activityTyped, newActivity } from "../parts/schemas.ts"
import { standingUnder } from "../reads/standing-under.ts"
import { isApproved } from "../reads/plan-versions.ts"
import { words } from "../words/index.ts"
import { yearOf } from "../parts/year-of.ts"
import type { Route } from "./+types/new-activity"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "change", "plan")
    const fiscalYear = yearOf(params.year)
    return {
      locale: visit.locale,
      address: visit.address(""),
      fiscalYear,
      year: fiscalYearLabel(fiscalYear),
      choices: await activityChoices(tx, visit.actor.today),
      wantsReason: await isApproved(tx, fiscalYear),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "plan")
  return submit({ request, locale: visit.locale, schema: newActivity }, async (input, form) => {
    const fiscalYear = yearOf(params.year)
    const id = await visit.act(form, async (tx) => {
      const under = await standingUnder(tx, input.under)
      return addActivity(tx, visit.actor, { ...activityTyped(input), ...under, fiscalYear })
    })
    return redirect(visit.address(`/plans/activities/${id}`))
  })
}

export default function NewActivity({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, fiscalYear, year, choices, submissionKey, wantsReason } = loaderData
  const say = words(locale)
  const plan = { label: say("plan-of", { year }), href: `${address}/plans/${fiscalYear}` }
  return (
    <StaffPage title={say("add-activity")} breadcrumb={[plan]} refused={actionData}>
      {choices.places.length === 0 ? (
        <EmptyState
          title={say("no-priorities")}
          why={<p>{say("no-priorities-why")}</p>}
          next={<Button href={`${address}/strategy`}>{say("to-strategy")}</Button>}
        />
      ) : (
        <ActivityForm {...{ locale, submissionKey, choices, wantsReason }} refused={actionData} />
      )}
    </StaffPage>
  )
}
