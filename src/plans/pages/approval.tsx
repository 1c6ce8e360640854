import { redirect } from "react-router"
import { bodiesInForce } from "#councils"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { nameIn } from "#platform/words"
import { EmptyState, Section } from "#ui"
import { access } from "../access.ts"
import { agreeToPlan } from "../acts/agree-to-plan.ts"
import { AgreedOutside } from "../parts/agreed-outside.tsx"
import { PlanStanding, PlanViews } from "../parts/plan-head.tsx"
import { PlanSteps } from "../parts/plan-steps.tsx"
import { agreement } from "../parts/schemas.ts"
import { yearOf } from "../parts/year-of.ts"
import { mattersOfYear } from "../reads/plan-matters.ts"
import { planSurroundings } from "../reads/plan-surroundings.ts"
import { planSteps } from "../reads/plan-versions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/approval"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const fiscalYear = yearOf(params.year)
  return visit.read(async (tx) => {
    access.check(visit.actor, "read", "plan")
    const { years, approvedOn, changes } = await planSurroundings(tx, fiscalYear)
    if (!years.includes(fiscalYear)) throw new NotFound()
    const bodies = await bodiesInForce(tx, visit.actor.today)
    return {
      locale: visit.locale,
      address: visit.address(""),
      may: access.may(visit.actor, "approve", "plan"),
      fiscalYear,
      year: fiscalYearLabel(fiscalYear),
      today: visit.actor.today,
      approvedOn,
      changes,
      steps: await planSteps(tx, fiscalYear),
      bodies: bodies.map(({ id, nameEn, nameFr }) => ({ id, nameEn, nameFr })),
      matters: await mattersOfYear(tx, { fiscalYear, bodies }),
      submissionKey: crypto.randomUUID(),
    }
  })
}

/** What was decided outside Entente is noted. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "approve", "plan")
  const fiscalYear = yearOf(params.year)
  return submit({ request, locale: visit.locale, schema: agreement }, async (typed, form) => {
    const { covers, decidedWhere, ...said } = typed
    const agreed = { ...said, fiscalYear, isOwnPart: covers === "own", by: { decidedWhere } }
    await visit.act(form, (tx) => agreeToPlan(tx, visit.actor, agreed))
    return redirect(visit.address(`/plans/${fiscalYear}/approval`))
  })
}

export default function ApprovalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, fiscalYear, year, may, steps } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("approval-of", { year })}
      lead={say("approval-lead")}
      breadcrumb={[{ label: say("plan-of", { year }), href: `${address}/plans/${fiscalYear}` }]}
      status={<PlanStanding {...loaderData} />}
      refused={actionData}
    >
      <PlanViews {...loaderData} current="approval" />
      {steps.length === 0 ? (
        <EmptyState title={say("not-agreed-yet")} why={<p>{say("not-agreed-why")}</p>} />
      ) : (
        <PlanSteps {...loaderData} />
      )}
      {may && <PutBefore {...loaderData} />}
      {may && (
        <Section title={say("agreed-outside")}>
          <AgreedOutside {...loaderData} refused={actionData} />
        </Section>
      )}
    </StaffPage>
  )
}

/** Every body by name: the form of a motion opens with that body and this plan chosen. */
function PutBefore({ locale, address, bodies, matters }: Route.ComponentProps["loaderData"]) {
  const say = words(locale)
  if (matters.length === 0) return null
  const named = new Map(bodies.map((body) => [body.id, nameIn(locale, body)]))
  return (
    <Section title={say("put-before")} intro={<p>{say("put-before-why")}</p>}>
      <ul>
        {matters.map(({ id, bodyId, isOwnPart }) => (
          <li key={`${bodyId} ${id}`}>
            <a href={`${address}/council/motions/new?body=${bodyId}&plan=${id}`}>
              {say(isOwnPart ? "put-own-part" : "put-whole", { body: named.get(bodyId) ?? "" })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
