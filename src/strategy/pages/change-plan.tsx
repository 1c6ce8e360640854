import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { bothTitles, submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { changeCommunityPlan } from "../acts/make-community-plan.ts"
import { PlanForm } from "../parts/plan-form.tsx"
import { TitleSavedMeanwhile } from "../parts/saved-meanwhile.tsx"
import { changedPlan } from "../parts/schemas.ts"
import { communityPlanOf } from "../reads/community-plans.ts"
import { planName } from "../reads/plan-name.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-plan"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return visit.read(async (tx) => {
    const plan = await communityPlanOf(tx, params.community)
    if (!plan) throw new NotFound()
    const { steps: _, ...known } = plan
    return {
      locale: visit.locale,
      base: visit.address("/strategy"),
      name: planName(visit.locale, plan),
      known,
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return submit({ request, locale: visit.locale, schema: changedPlan }, async (input, form) => {
    const change = { ...input, ...bothTitles(input), id: params.community }
    await visit.act(form, (tx) => changeCommunityPlan(tx, visit.actor, change))
    return redirect(visit.address(`/strategy/plans/${params.community}`))
  })
}

export default function ChangePlan({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, name, known, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("change-plan")}
      breadcrumb={[
        { label: say("strategy"), href: base },
        { label: name, href: `${base}/plans/${known.id}` },
      ]}
      refused={actionData}
    >
      <TitleSavedMeanwhile locale={locale} refused={actionData} known={known} />
      <PlanForm locale={locale} submissionKey={submissionKey} known={known} refused={actionData} />
    </StaffPage>
  )
}
