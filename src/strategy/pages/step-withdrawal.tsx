import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Button, ButtonRow, Facts, Form, TextArea } from "#ui"
import { access } from "../access.ts"
import { withdrawStep } from "../acts/take-step.ts"
import { stepWithdrawal } from "../parts/schemas.ts"
import { stepsSaid } from "../parts/steps-said.ts"
import { communityPlans } from "../reads/community-plans.ts"
import { planName } from "../reads/plan-name.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/step-withdrawal"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  const { locale } = visit
  return visit.read(async (tx) => {
    const plans = await communityPlans(tx)
    const plan = plans.find(({ steps }) => steps.some(({ id }) => id === params.step))
    const step = plan && stepsSaid(locale, plan, plans).find(({ id }) => id === params.step)
    if (!plan || !step || step.withdrawn) throw new NotFound()
    return {
      locale,
      base: visit.address("/strategy"),
      plan: { id: plan.id, name: planName(locale, plan) },
      step,
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return submit({ request, locale: visit.locale, schema: stepWithdrawal }, async ({ reason }, form) => {
    await visit.act(form, (tx) => withdrawStep(tx, visit.actor, { id: params.step, reason }))
    return redirect(visit.address("/strategy"))
  })
}

export default function StepWithdrawal({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, plan, step, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("withdraw-step")}
      lead={say("withdraw-step-lead")}
      breadcrumb={[
        { label: say("strategy"), href: base },
        { label: plan.name, href: `${base}/plans/${plan.id}` },
      ]}
      refused={actionData}
    >
      <Facts
        facts={[
          {
            term: step.said,
            description: [formatDate(locale, step.onDay), step.by].filter(Boolean).join(" · "),
          },
        ]}
      />
      <Form submissionKey={submissionKey}>
        <TextArea {...asTyped(actionData, "reason")} label={say("reason")} rows={3} />
        <ButtonRow>
          <Button look="danger">{say("withdraw-step")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
