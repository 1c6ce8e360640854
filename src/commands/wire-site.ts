import { dataOnSite, indicatorMatter, indicatorPublished } from "#indicators"
import { whenHost } from "#platform/web"
import { planMatter, planOnSite, planPublished } from "#plans"
import { reportMatter, reportPublished, reportsOnSite } from "#reports"
import { onSite, partnershipOfHost, whenPublished } from "#site"
import { communityPlanMatter, communityPlanPublished } from "#strategy"

/** What can be made public, and the parts of every public site: said by the domains that have them. */
export function wireSite(): void {
  whenHost(({ database }, hostName) => partnershipOfHost(database, hostName))
  whenPublished(communityPlanMatter, communityPlanPublished)
  whenPublished(planMatter, planPublished)
  onSite("plan", planOnSite)
  whenPublished(reportMatter, reportPublished)
  onSite("reports", reportsOnSite)
  whenPublished(indicatorMatter, indicatorPublished)
  onSite("data", dataOnSite)
  // Each domain's `whenPublished(...)` and `onSite(...)` stand here, a line each.
}
