import { z } from "zod"
import { personNames } from "#identity"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { visitOf } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { Button, EmptyState, FilterForm, Pagination, Section, Select } from "#ui"
import { access } from "../access.ts"
import { ChangesTable, DifferenceTable } from "../parts/changes-shown.tsx"
import { PlanStanding, PlanViews } from "../parts/plan-head.tsx"
import { yearOf } from "../parts/year-of.ts"
import { planContent } from "../reads/plan-content.ts"
import { planSurroundings } from "../reads/plan-surroundings.ts"
import { changesPerPage, planChanges, planSteps, versionContent } from "../reads/plan-versions.ts"
import { planDifference } from "../rules/plan-content.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/changes"

/** By which names this page's address may be asked: the version to compare with, and the page of the changes. */
export const handle = { asks: ["since", "page"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const fiscalYear = yearOf(params.year)
  const asked = new URL(request.url).searchParams
  const page = Math.min(9999, Math.max(1, Math.trunc(Number(asked.get("page"))) || 1))
  return visit.read(async (tx) => {
    access.check(visit.actor, "read", "plan")
    const { years, approvedOn, changes: count } = await planSurroundings(tx, fiscalYear)
    if (!years.includes(fiscalYear)) throw new NotFound()
    const steps = await planSteps(tx, fiscalYear)
    const versionId = z.uuid().safeParse(asked.get("since")).data ?? steps[0]?.versionId
    const then = versionId ? await versionContent(tx, { fiscalYear, versionId }) : undefined
    const step = steps.find((one) => one.versionId === versionId)
    const bodyId = step?.isOwnPart ? step.bodyId : null
    const now = await planContent(tx, { fiscalYear, bodyId })
    const kept = await planChanges(tx, { fiscalYear, page })
    return {
      locale: visit.locale,
      address: visit.address(""),
      timeZone: visit.partnership.timeZone,
      fiscalYear,
      year: fiscalYearLabel(fiscalYear),
      approvedOn,
      changes: count,
      steps,
      versionId,
      difference: then ? planDifference(then.activities, now.activities) : null,
      approval: steps.find((one) => one.step === "approved")?.id ?? null,
      kept,
      page,
      names: await personNames(
        tx,
        kept.changes.flatMap(({ changedBy }) => changedBy ?? []),
      ),
    }
  })
}

type Shown = Route.ComponentProps["loaderData"]

export default function ChangesPage({ loaderData }: Route.ComponentProps) {
  const { locale, address, fiscalYear, year, steps } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("changes-of", { year })}
      lead={say("changes-lead")}
      breadcrumb={[{ label: say("plan-of", { year }), href: `${address}/plans/${fiscalYear}` }]}
      status={<PlanStanding {...loaderData} />}
    >
      <PlanViews {...loaderData} current="changes" />
      {steps.length === 0 ? (
        <EmptyState
          title={say("no-changes-yet")}
          why={<p>{say("no-changes-yet-why")}</p>}
          next={<Button href={`${address}/plans/${fiscalYear}/approval`}>{say("to-approval")}</Button>}
        />
      ) : (
        <>
          <Kept {...loaderData} />
          <Difference {...loaderData} />
        </>
      )}
    </StaffPage>
  )
}

/** What changed since the last approval, then what a later version took in. */
function Kept(shown: Shown) {
  const { locale, kept, page, approval, changes: sinceApproval } = shown
  const say = words(locale)
  if (approval === null) return null
  const later = kept.changes.filter(({ id }) => id > approval)
  const earlier = kept.changes.filter(({ id }) => id < approval)
  return (
    <>
      <Section title={say("changes-since")}>
        {sinceApproval === 0 ? (
          <p>{say("no-changes")}</p>
        ) : (
          <ChangesTable {...shown} caption={say("changes-caption")} rows={later} />
        )}
      </Section>
      {earlier.length > 0 && (
        <Section title={say("changes-approved")}>
          <ChangesTable {...shown} caption={say("changes-before-caption")} rows={earlier} />
        </Section>
      )}
      {kept.count > changesPerPage && (
        <Pagination
          page={page}
          pages={Math.ceil(kept.count / changesPerPage)}
          hrefFor={(wanted) => `?page=${wanted}`}
          summary={say("changes-shown", {
            from: (page - 1) * changesPerPage + 1,
            to: (page - 1) * changesPerPage + kept.changes.length,
            count: kept.count,
          })}
        />
      )}
    </>
  )
}

/** How the plan of today differs from a version somebody agreed to. */
function Difference(shown: Shown) {
  const { locale, address, fiscalYear, steps, versionId, difference } = shown
  const say = words(locale)
  return (
    <Section title={say("difference")}>
      <FilterForm label={say("difference")} act={say("difference-show")}>
        <Select
          name="since"
          label={say("version-agreed")}
          value={versionId}
          options={steps.map((step) => ({
            value: step.versionId,
            label: say("version-named", {
              step: say(`step-${step.step}`),
              body: nameIn(locale, { nameEn: step.bodyEn, nameFr: step.bodyFr }),
              date: formatDate(locale, step.decidedOn),
            }),
          }))}
        />
      </FilterForm>
      {versionId && (
        <p>
          <a href={`${address}/plans/${fiscalYear}/versions/${versionId}`}>{say("version-read")}</a>
        </p>
      )}
      {difference?.length === 0 && <p>{say("no-difference")}</p>}
      {difference && difference.length > 0 && <DifferenceTable {...shown} rows={difference} />}
    </Section>
  )
}
