import { redirect } from "react-router"
import { communityPlans, currentPlan, planName } from "#strategy"
import { StaffPage } from "#parts/partnerships"
import { asTyped, submit, visitOf } from "#platform/web"
import { BilingualField, Button, ButtonRow, DateInput, EmptyState, Form, Select } from "#ui"
import { access } from "../access.ts"
import { openPeriod } from "../acts/open-period.ts"
import { newPeriod } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-period"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "comment-period")
  const { locale, actor } = visit
  return visit.read(async (tx) => ({
    locale,
    strategy: visit.address("/strategy"),
    base: visit.address("/strategy/comments"),
    submissionKey: crypto.randomUUID(),
    today: actor.today,
    current: (await currentPlan(tx, actor.today))?.id ?? "",
    plans: (await communityPlans(tx)).map((plan) => ({ value: plan.id, label: planName(locale, plan) })),
  }))
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "comment-period")
  return submit({ request, locale: visit.locale, schema: newPeriod }, async (typed, form) => {
    const id = await visit.act(form, (tx) => openPeriod(tx, visit.actor, typed))
    return redirect(visit.address(`/strategy/comments/${id}`))
  })
}

export default function NewPeriod({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, strategy, base, submissionKey, today, current, plans } = loaderData
  const say = words(locale)
  const known = (name: string, value = "") => asTyped(actionData, name, value)
  return (
    <StaffPage
      title={say("open-period")}
      lead={say("open-period-lead")}
      breadcrumb={[
        { label: say("strategy"), href: strategy },
        { label: say("comment-periods"), href: base },
      ]}
      refused={actionData}
    >
      {plans.length === 0 ? (
        <EmptyState title={say("no-plan")} why={<p>{say("no-plan-why")}</p>} />
      ) : (
        <Form submissionKey={submissionKey}>
          {plans.length === 1 ? (
            <input type="hidden" name="communityPlanId" value={plans[0]!.value} />
          ) : (
            <Select {...known("communityPlanId", current)} label={say("plan")} options={plans} />
          )}
          <DateInput
            {...known("opensOn", today)}
            label={say("opens-on")}
            hint={say("days-hint")}
            min={today}
          />
          <DateInput
            {...known("closesOn")}
            label={say("closes-on")}
            hint={say("closes-on-hint")}
            min={today}
          />
          <BilingualField
            name="introduction"
            label={say("introduction")}
            hint={say("introduction-hint")}
            rows={6}
            english={known("introductionEn")}
            french={known("introductionFr")}
            optional
          />
          <ButtonRow>
            <Button>{say("set-period")}</Button>
          </ButtonRow>
        </Form>
      )}
    </StaffPage>
  )
}
