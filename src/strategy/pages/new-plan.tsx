import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { bothTitles, submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { beginCommunityPlan } from "../acts/make-community-plan.ts"
import { PlanForm } from "../parts/plan-form.tsx"
import { newPlan } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-plan"

export function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return { locale: visit.locale, base: visit.address("/strategy"), submissionKey: crypto.randomUUID() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return submit({ request, locale: visit.locale, schema: newPlan }, async (input, form) => {
    const texts = { ...input, ...bothTitles(input) }
    const id = await visit.act(form, (tx) => beginCommunityPlan(tx, visit.actor, texts))
    return redirect(visit.address(`/strategy/plans/${id}`))
  })
}

export default function NewPlan({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("begin-plan")}
      lead={say("begin-plan-lead")}
      breadcrumb={[{ label: say("strategy"), href: base }]}
      refused={actionData}
    >
      <PlanForm locale={locale} submissionKey={submissionKey} refused={actionData} />
    </StaffPage>
  )
}
