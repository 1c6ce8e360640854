import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { bothTitles, submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { addPriority } from "../acts/add-priority.ts"
import { newPriority } from "../parts/schemas.ts"
import { TitleForm, WhyField } from "../parts/title-form.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-priority"

export function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return { locale: visit.locale, base: visit.address("/strategy"), submissionKey: crypto.randomUUID() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return submit({ request, locale: visit.locale, schema: newPriority }, async (input, form) => {
    const id = await visit.act(form, (tx) => addPriority(tx, visit.actor, { ...input, ...bothTitles(input) }))
    return redirect(visit.address(`/strategy/priorities/${id}`))
  })
}

export default function NewPriority({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("add-priority")}
      breadcrumb={[{ label: say("strategy"), href: base }]}
      refused={actionData}
    >
      <TitleForm locale={locale} submissionKey={submissionKey} refused={actionData}>
        <WhyField locale={locale} refused={actionData} />
      </TitleForm>
    </StaffPage>
  )
}
