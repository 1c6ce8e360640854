import { redirect } from "react-router"
import { bodiesInForce } from "#councils"
import { nodesOfKinds } from "#evidence"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { titleIn } from "#platform/words"
import { Section } from "#ui"
import { access } from "../access.ts"
import { takeStep } from "../acts/take-step.ts"
import { newStep } from "../parts/schemas.ts"
import { StepForm } from "../parts/step-form.tsx"
import { communityPlans } from "../reads/community-plans.ts"
import { planName } from "../reads/plan-name.ts"
import { versionsOf } from "../reads/versions.ts"
import { stepKinds } from "../rules/plan-standing.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-step"

/** By which names this page's address may be asked: what happened to the plan. */
export const handle = { asks: ["kind"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  const { locale } = visit
  const asked = new URL(request.url).searchParams.get("kind")
  return visit.read(async (tx) => {
    const plans = await communityPlans(tx)
    const plan = plans.find(({ id }) => id === params.community)
    if (!plan) throw new NotFound()
    const councils = (await bodiesInForce(tx, visit.actor.today)).filter(({ kind }) => kind === "council")
    const documents = await nodesOfKinds(tx, ["document"], 200)
    return {
      locale,
      base: visit.address("/strategy"),
      council: visit.address("/council"),
      adopting: new URLSearchParams({
        ...(councils.length === 1 ? { body: councils[0]!.id } : {}),
        communityPlan: plan.id,
      }).toString(),
      today: visit.actor.today,
      plan: { id: plan.id, name: planName(locale, plan) },
      kind: stepKinds.find((kind) => kind === asked) ?? null,
      others: plans
        .filter(({ id }) => id !== plan.id)
        .map((one) => ({ value: one.id, label: planName(locale, one) })),
      documents: documents.map((node) => ({ value: node.id, label: titleIn(locale, node) })),
      versions: (await versionsOf(tx, plan.id)).map(({ id, number, note }) => ({ id, number, note })),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  const communityPlanId = params.community
  return submit({ request, locale: visit.locale, schema: newStep }, async (step, form) => {
    await visit.act(form, (tx) => takeStep(tx, visit.actor, { communityPlanId, ...step }))
    return redirect(visit.address(`/strategy/plans/${communityPlanId}`))
  })
}

export default function NewStep({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, plan, kind } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={kind ? say(`step-${kind}`) : say("record-step")}
      lead={kind ? say(`step-${kind}-hint`) : undefined}
      breadcrumb={[
        { label: say("strategy"), href: base },
        { label: plan.name, href: `${base}/plans/${plan.id}` },
      ]}
      refused={actionData}
    >
      {kind ? <StepForm {...loaderData} kind={kind} refused={actionData} /> : <WhichStep {...loaderData} />}
    </StaffPage>
  )
}

function WhichStep({ locale, council, adopting }: Route.ComponentProps["loaderData"]) {
  const say = words(locale)
  return (
    <Section title={say("which-step")}>
      <ul>
        {stepKinds.map((kind) => (
          <li key={kind}>
            <a href={`?kind=${kind}`}>{say(`step-${kind}`)}</a>
            <p>{say(`step-${kind}-hint`)}</p>
          </li>
        ))}
      </ul>
      <p>
        {say("adopt-by-vote")} <a href={`${council}/motions/new?${adopting}`}>{say("move-motion")}</a>
      </p>
    </Section>
  )
}
