import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { PublishingLine } from "#parts/site"
import { publicationOf, siteAccess } from "#site"
import { NotFound } from "#platform/refusals"
import { visitOf } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { Button, ButtonRow } from "#ui"
import { access } from "../access.ts"
import { SaidPlan } from "../parts/said-plan.tsx"
import { yearOf } from "../parts/year-of.ts"
import { planMatter } from "../reads/published.ts"
import { planSteps, versionContent } from "../reads/plan-versions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/plan-version"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const fiscalYear = yearOf(params.year)
  return visit.read(async (tx) => {
    access.check(visit.actor, "read", "plan")
    const versionId = params.agreed
    const step = (await planSteps(tx, fiscalYear)).find((one) => one.versionId === versionId)
    const content = step && (await versionContent(tx, { fiscalYear, versionId }))
    if (!step || !content) throw new NotFound()
    const { locale, partnership, actor } = visit
    return {
      publishing: siteAccess.may(actor, "read", "site") &&
        step.step === "approved" && {
          locale,
          timeZone: partnership.timeZone,
          at: actor.at,
          href: visit.address(`/publishing/${planMatter}/${versionId}`),
          publication: await publicationOf(tx, planMatter, versionId),
        },
      locale,
      address: visit.address(""),
      plan: visit.address(`/plans/${fiscalYear}`),
      year: fiscalYearLabel(fiscalYear),
      step,
      activities: content.activities,
    }
  })
}

/** A plan word for word as a body agreed to it, to be read only. */
export default function PlanVersionPage({ loaderData }: Route.ComponentProps) {
  const { locale, plan, year, step } = loaderData
  const say = words(locale)
  const agreed = say("version-named", {
    step: say(`step-${step.step}`),
    body: nameIn(locale, { nameEn: step.bodyEn, nameFr: step.bodyFr }),
    date: formatDate(locale, step.decidedOn),
  })
  return (
    <StaffPage
      title={say("version-of", { year })}
      lead={say(step.isOwnPart ? "version-own-lead" : "version-lead", { agreed })}
      breadcrumb={[
        { label: say("plan-of", { year }), href: plan },
        { label: say("view-approval"), href: `${plan}/approval` },
      ]}
      actions={
        <ButtonRow>
          <Button look="secondary" href={`${plan}/changes?since=${step.versionId}`}>
            {say("see-difference")}
          </Button>
        </ButtonRow>
      }
    >
      {loaderData.publishing && (
        <>
          <PublishingLine {...loaderData.publishing} />
          <p>{say("publishing-plan-why")}</p>
        </>
      )}
      <SaidPlan {...loaderData} />
    </StaffPage>
  )
}
