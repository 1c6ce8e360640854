import { titleIn } from "#platform/words"
import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { bothTitles, submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { changePriority } from "../acts/change-priority.ts"
import { priorityOf } from "../reads/queries.ts"
import { changedPriority } from "../parts/schemas.ts"
import { TitleForm, WhyField } from "../parts/title-form.tsx"
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
  const { locale, base, priority, submissionKey } = loaderData
  const say = words(locale)
  const title = titleIn(locale, priority)
  return (
    <StaffPage
      title={say("change-priority")}
      breadcrumb={[
        { label: say("strategy"), href: base },
        { label: title, href: `${base}/priorities/${priority.id}` },
      ]}
      refused={actionData}
    >
      <TitleForm locale={locale} submissionKey={submissionKey} known={priority} refused={actionData}>
        <WhyField locale={locale} known={priority} refused={actionData} />
      </TitleForm>
    </StaffPage>
  )
}
