import { titleIn } from "#platform/words"
import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { bothTitles, submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { changePriority } from "../acts/change-priority.ts"
import { ItemFields } from "../parts/item-fields.tsx"
import { TitleSavedMeanwhile } from "../parts/saved-meanwhile.tsx"
import { changedPriority } from "../parts/schemas.ts"
import { TitleForm } from "../parts/title-form.tsx"
import { bodiesToChoose } from "../reads/bodies-to-choose.ts"
import { priorityOf } from "../reads/queries.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-priority"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return visit.read(async (tx) => {
    const priority = await priorityOf(tx, params.priority)
    if (!priority) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/strategy"),
      priority,
      bodies: await bodiesToChoose(tx, visit.actor.today, priority.bodyId),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return submit({ request, locale: visit.locale, schema: changedPriority }, async (input, form) => {
    const change = { ...input, ...bothTitles(input), id: params.priority }
    await visit.act(form, (tx) => changePriority(tx, visit.actor, change))
    return redirect(visit.address(`/strategy/priorities/${params.priority}`))
  })
}

export default function ChangePriority({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, priority, bodies, submissionKey } = loaderData
  const say = words(locale)
  const title = titleIn(locale, priority)
  return (
    <StaffPage
      title={say("change-thing", { title })}
      breadcrumb={[
        { label: say("strategy"), href: base },
        { label: title, href: `${base}/priorities/${priority.id}` },
      ]}
      refused={actionData}
    >
      <TitleSavedMeanwhile locale={locale} refused={actionData} known={priority} />
      <TitleForm locale={locale} submissionKey={submissionKey} known={priority} refused={actionData}>
        <ItemFields locale={locale} bodies={bodies} known={priority} refused={actionData} isTop />
      </TitleForm>
    </StaffPage>
  )
}
