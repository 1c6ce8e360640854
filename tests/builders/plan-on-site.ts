import { indicatorMatter } from "#indicators"
import { agreeToPlan, planMatter, planSteps } from "#plans"
import { reportMatter, reportOf } from "#reports"
import { communityPlanMatter } from "#strategy"
import type { TestPartnership } from "../builders.ts"
import { published } from "./site.ts"

/** The whole plan of a year, approved by a body. @returns the version it approved */
export async function anApprovedPlan(
  partnership: TestPartnership,
  { bodyId, fiscalYear }: { bodyId: string; fiscalYear: number },
): Promise<string> {
  const decidedOn = `${fiscalYear}-04-20`
  const agreed = { bodyId, fiscalYear, step: "approved", isOwnPart: false, decidedOn } as const
  await partnership.act((tx, actor) => agreeToPlan(tx, actor, { ...agreed, by: { decidedWhere: "Minutes" } }))
  const steps = await partnership.read((tx) => planSteps(tx, fiscalYear))
  return steps.find(({ step }) => step === "approved")!.versionId
}

/** On an open site the plan, a year, a report and an indicator on it; what its addresses name. */
export async function aPlanOnTheSite(
  partnership: TestPartnership,
  of: { communityVersion: string; council: string; fiscalYear: number; indicator: string },
): Promise<Record<string, string>> {
  const { communityVersion, council: bodyId, fiscalYear, indicator } = of
  const publicPlan = await anApprovedPlan(partnership, { bodyId, fiscalYear })
  const { steps } = await partnership.read((tx) => reportOf(tx, { fiscalYear }))
  const publicReport = steps.find(({ snapshotId }) => snapshotId)!.snapshotId!
  await published(partnership, [communityPlanMatter, communityVersion])
  await published(partnership, [planMatter, publicPlan])
  await published(partnership, [reportMatter, publicReport])
  await published(partnership, [indicatorMatter, indicator])
  const files = { dataFile: "values-en.csv", publicReportFile: "report.json" }
  return { publicPlan, publicReport, publicIndicator: indicator, ...files }
}
