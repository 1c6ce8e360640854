import { titleIn } from "#platform/words"
import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { Confirmation } from "#ui"
import { access } from "../access.ts"
import { activityOf } from "../reads/queries.ts"
import { removeActivity } from "../acts/remove-activity.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/remove-activity"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "change", "plan")
    const activity = await activityOf(tx, params.activity)
    if (!activity) throw new NotFound()
    return {
      locale: visit.locale,
      address: visit.address("/plans"),
      activity,
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "plan")
  return submit({ request, locale: visit.locale, schema: z.strictObject({}) }, async (_, form) => {
    const { fiscalYear } = await visit.act(form, (tx) => removeActivity(tx, visit.actor, params.activity))
    return redirect(visit.address(`/plans/${fiscalYear}`))
  })
}

export default function RemoveActivity({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, activity, submissionKey } = loaderData
  const say = words(locale)
  const title = titleIn(locale, activity)
  const href = `${address}/activities/${activity.id}`
  return (
    <StaffPage title={say("remove-activity")} breadcrumb={[{ label: title, href }]} refused={actionData}>
      <Confirmation
        submissionKey={submissionKey}
        warning={say("remove-warning", { title })}
        consequences={[say("remove-consequence"), say("remove-instead")]}
        confirm={say("remove-activity")}
        cancel={{ href, label: say("keep") }}
      />
    </StaffPage>
  )
}
