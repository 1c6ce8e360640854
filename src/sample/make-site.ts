import { indicatorMatter } from "#indicators"
import { keepFile } from "#platform/files"
import { planMatter, planSteps } from "#plans"
import { reportMatter, reportOf } from "#reports"
import { changeSite, matterOf, openSite, publish } from "#site"
import { communityPlanMatter, communityPlans } from "#strategy"
import { rulesInForce } from "#terms"
import { indicators } from "./indicators.ts"
import { logo } from "./logo.ts"
import { publicDecisions } from "./make-decisions.ts"
import { makeSitePages } from "./make-site-pages.ts"
import type { Making } from "./making.ts"
import { site } from "./site.ts"
import { sitePages } from "./site-pages/index.ts"

/** The public site: how it looks, what is on it, and that it is open. */
export async function makeSite(making: Making): Promise<void> {
  const { tx } = making
  const actor = making.on({ daysFromToday: -3 })
  const { tagline, address, indicators: _, furtherLanguages, ...said } = site
  await changeSite(tx, actor, {
    ...said,
    version: 0,
    nameEn: "",
    nameFr: "",
    taglineEn: tagline.en,
    taglineFr: tagline.fr,
    mainLanguage: "en",
    furtherLanguages: [...furtherLanguages],
    hostName: null,
    addressEn: address.en,
    addressFr: address.fr,
    logo: await keepFile(making.files, actor, { name: "logo.png", mediaType: "image/png", content: logo }),
  })
  await makeSitePages(making)
  for (const { matter, ids } of await published(making)) {
    // What a matter means is said where all domains are wired; a test that makes the sample without them has no site.
    const meaning = matterOf(matter)
    if (!meaning) continue
    for (const subjectId of ids) {
      if ((await meaning.hindrances(tx, subjectId)).length > 0) continue
      const by = making.on({ daysFromToday: daysSince[matter] ?? -3 })
      await publish(tx, by, { matter, subjectId, visibleFrom: null })
    }
  }
  await openSite(tx, actor, { isOpen: true, version: 1 })
}

/** The news stands before what the site opened with, and the event before the news. */
const daysSince: Record<string, number> = { "news-item": -2, event: -1 }

/** What is public of Two Rivers, as far as its domains let it be: a line for each matter. */
async function published(making: Making): Promise<{ matter: string; ids: readonly string[] }[]> {
  const { made } = making
  return [
    ...sitePages.map(({ kind, slug }) => ({ matter: kind, ids: [made.id(kind, slug)] })),
    { matter: "terms", ids: await adoptedTerms(making) },
    { matter: "decision", ids: publicDecisions(making) },
    { matter: "minutes", ids: [made.id("meeting", "council-before")] },
    { matter: communityPlanMatter, ids: await adopted(making) },
    { matter: planMatter, ids: [...(await approved(making, -1)), ...(await approved(making, 0))] },
    { matter: reportMatter, ids: await submitted(making) },
    {
      matter: indicatorMatter,
      ids: indicators.slice(0, site.indicators).map(({ slug }) => made.id("indicator", slug)),
    },
  ]
}

/** Those of the council that hold now. */
async function adoptedTerms({ tx, made, day }: Making): Promise<string[]> {
  const { termsVersionId } = await rulesInForce(tx, made.id("body", "council"), day({ daysFromToday: 0 }))
  return termsVersionId ? [termsVersionId] : []
}

async function adopted({ tx }: Making): Promise<string[]> {
  const steps = (await communityPlans(tx)).flatMap((plan) => plan.steps)
  return steps.flatMap(({ kind, versionId }) => (kind === "adopted" && versionId ? [versionId] : []))
}

async function approved({ tx, dates }: Making, year: -1 | 0): Promise<string[]> {
  const steps = await planSteps(tx, dates.fiscalYear(year).start.year)
  return steps.filter(({ step }) => step === "approved").map(({ versionId }) => versionId)
}

async function submitted({ tx, dates }: Making): Promise<string[]> {
  const { steps } = await reportOf(tx, { fiscalYear: dates.fiscalYear(-1).start.year })
  return steps.flatMap(({ snapshotId }) => (snapshotId ? [snapshotId] : []))
}
