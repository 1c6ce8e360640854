import { indicatorMatter } from "#indicators"
import { agreeToPlan, planMatter, planSteps } from "#plans"
import { reportMatter, reportOf } from "#reports"
import { changeSite, openSite, publish, siteOf } from "#site"
import type { SiteSettings } from "#site"
import { communityPlanMatter } from "#strategy"
import type { TestPartnership } from "../builders.ts"

const settings: SiteSettings = {
  version: 0,
  nameEn: "",
  nameFr: "",
  taglineEn: "We plan together",
  taglineFr: "Nous planifions ensemble",
  mainLanguage: "en",
  furtherLanguages: ["ar"],
  accent: "#1d4f7a",
  hostName: null,
  email: "hello@site.example",
  telephone: "",
  addressEn: "",
  addressFr: "",
}

/** The partnership's site, open to anyone; as it is where it is open already. */
export async function anOpenSite({ act }: TestPartnership): Promise<void> {
  await act(async (tx, actor) => {
    const { version, openedAt } = await siteOf(tx)
    if (openedAt) return
    if (version === 0) await changeSite(tx, actor, settings)
    await openSite(tx, actor, { isOpen: true, version: version || 1 })
  })
}

/** Publishes a thing, well before any day on which a test looks. */
export function published({ act }: TestPartnership, matter: string, subjectId: string): Promise<void> {
  return act((tx, actor) =>
    publish(tx, { ...actor, at: new Date("2026-11-01T12:00:00Z") }, { matter, subjectId, visibleFrom: null }),
  )
}

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

/** An open site with the plan, a year, a report and an indicator on it; what its addresses name. */
export async function aPlanOnTheSite(
  partnership: TestPartnership,
  of: { communityVersion: string; council: string; fiscalYear: number; indicator: string },
): Promise<Record<string, string>> {
  const { communityVersion, council: bodyId, fiscalYear, indicator } = of
  await anOpenSite(partnership)
  const publicPlan = await anApprovedPlan(partnership, { bodyId, fiscalYear })
  const { steps } = await partnership.read((tx) => reportOf(tx, { fiscalYear }))
  const publicReport = steps.find(({ snapshotId }) => snapshotId)!.snapshotId!
  await published(partnership, communityPlanMatter, communityVersion)
  await published(partnership, planMatter, publicPlan)
  await published(partnership, reportMatter, publicReport)
  await published(partnership, indicatorMatter, indicator)
  const files = { dataFile: "values-en.csv", publicReportFile: "report.json" }
  return { publicPlan, publicReport, publicIndicator: indicator, ...files }
}
