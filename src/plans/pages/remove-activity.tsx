import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { titleIn } from "#platform/words"
import { Confirmation } from "#ui"
import { access } from "../access.ts"
import { dropActivities } from "../acts/drop-activities.ts"
import { removeActivity } from "../acts/remove-activity.ts"
import { ChangeReason } from "../parts/change-reason.tsx"
import { dropping } from "../parts/schemas.ts"
import { isApproved } from "../reads/plan-versions.ts"
import { activityOf } from "../reads/queries.ts"
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
      isApproved: await isApproved(tx, activity.fiscalYear),
      submissionKey: crypto.randomUUID(),
    }
  })
}

/** Of a draft it is taken out; what the council approved is dropped with a reason, and stays. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "plan")
  const { activity: id } = params
  return submit({ request, locale: visit.locale, schema: dropping }, async ({ does, reason }, form) => {
    const path = await visit.act(form, async (tx) => {
      if (does === "remove") return `/plans/${(await removeActivity(tx, visit.actor, id)).fiscalYear}`
      const activity = await activityOf(tx, id)
      if (!activity) throw new NotFound()
      const { fiscalYear } = activity
      await dropActivities(tx, visit.actor, { fiscalYear, activityIds: [id], reason })
      return `/plans/activities/${id}`
    })
    return redirect(visit.address(path))
  })
}

export default function RemoveActivity({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, activity, isApproved: mustDrop, submissionKey } = loaderData
  const say = words(locale)
  const title = titleIn(locale, activity)
  const href = `${address}/activities/${activity.id}`
  const act = say(mustDrop ? "drop-activity" : "remove-activity")
  return (
    <StaffPage title={act} breadcrumb={[{ label: title, href }]} refused={actionData}>
      <Confirmation
        submissionKey={submissionKey}
        warning={say(mustDrop ? "drop-warning" : "remove-warning", { title })}
        consequences={
          mustDrop
            ? [say("drop-kept"), say("drop-consequence")]
            : [say("remove-consequence"), say("remove-instead")]
        }
        confirm={act}
        cancel={{ href, label: say("keep") }}
      >
        <input type="hidden" name="does" value={mustDrop ? "drop" : "remove"} />
        {mustDrop && <ChangeReason locale={locale} refused={actionData} hint="reason-of-drop-hint" />}
      </Confirmation>
    </StaffPage>
  )
}
