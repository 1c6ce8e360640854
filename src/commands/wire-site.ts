import { commentsOnSite } from "#comments"
import { councilOnSite } from "#councils"
import { foundWords, onCalendar } from "#found"
import { minutesOfDecision, minutesOnSite, minutesPublished } from "#minutes"
import { decisionsOnSite, decisionsPublished, onDecision } from "#motions"
import { dataOnSite, indicatorMatter, indicatorPublished } from "#indicators"
import { whenHost } from "#platform/web"
import { pageKinds, pageMatters, pagesOnCalendar, pagesOnSite } from "#pages"
import { activitiesOfDecision, planMatter, planOnSite, planPublished } from "#plans"
import { joinOnSite } from "#recruitment"
import { reportMatter, reportPublished, reportsOnSite } from "#reports"
import { onSite, partnershipOfHost, whenPublished } from "#site"
import { termsPublished } from "#terms"
import { communityPlanMatter, communityPlanPublished } from "#strategy"

/** What can be made public, and the parts of every public site: said by the domains that have them. */
export function wireSite(): void {
  whenHost(({ database }, hostName) => partnershipOfHost(database, hostName))
  onSite("found", {
    order: 900,
    entries: async (_, { locale }) => [{ path: "/search", label: foundWords(locale)("search") }],
  })
  whenPublished("terms", termsPublished)
  whenPublished("decision", decisionsPublished)
  whenPublished("minutes", minutesPublished)
  onSite("council", councilOnSite)
  onSite("comments", commentsOnSite)
  onSite("decisions", decisionsOnSite)
  onSite("minutes", minutesOnSite)
  onDecision("minutes", minutesOfDecision)
  onDecision("plans", activitiesOfDecision)
  whenPublished(communityPlanMatter, communityPlanPublished)
  whenPublished(planMatter, planPublished)
  onSite("plan", planOnSite)
  whenPublished(reportMatter, reportPublished)
  onSite("reports", reportsOnSite)
  whenPublished(indicatorMatter, indicatorPublished)
  onSite("data", dataOnSite)
  onSite("join", joinOnSite)
  for (const kind of pageKinds) whenPublished(kind, pageMatters[kind])
  onSite("pages", pagesOnSite)
  onCalendar("pages", pagesOnCalendar)
}
