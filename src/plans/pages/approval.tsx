import { redirect } from "react-router"
import { bodiesInForce } from "#councils"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, EmptyState, Section } from "#ui"
import { access } from "../access.ts"
import { agreeToPlan } from "../acts/agree-to-plan.ts"
import { AgreedOutside } from "../parts/agreed-outside.tsx"
import { PlanStanding, PlanViews } from "../parts/plan-head.tsx"
import { PlanSteps } from "../parts/plan-steps.tsx"
import { agreement } from "../parts/schemas.ts"
import { yearOf } from "../parts/year-of.ts"
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
      bodies: (await bodiesInForce(tx, visit.actor.today)).map(({ id, nameEn, nameFr }) => ({
        id,
        nameEn,
        nameFr,
      })),
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
      actions={
        may && (
          <ButtonRow>
            <Button look="secondary" href={`${address}/council/motions/new`}>
              {say("put-before")}
            </Button>
          </ButtonRow>
        )
      }
    >
      <PlanViews {...loaderData} current="approval" />
      {steps.length === 0 ? (
        <EmptyState title={say("not-agreed-yet")} why={<p>{say("not-agreed-why")}</p>} />
      ) : (
        <PlanSteps {...loaderData} />
      )}
      {may && (
        <Section title={say("agreed-outside")}>
          <AgreedOutside {...loaderData} refused={actionData} />
        </Section>
      )}
    </StaffPage>
  )
}
