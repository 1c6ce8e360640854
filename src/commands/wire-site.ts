import { whenHost } from "#platform/web"
import { pageKinds, pageMatters, pagesOnSite } from "#pages"
import { onSite, partnershipOfHost, whenPublished } from "#site"

/** What can be made public, and the parts of every public site: said by the domains that have them. */
export function wireSite(): void {
  whenHost(({ database }, hostName) => partnershipOfHost(database, hostName))
  // Each domain's `whenPublished(...)` and `onSite(...)` stand here, a line each.
  for (const kind of pageKinds) whenPublished(kind, pageMatters[kind])
  onSite("pages", pagesOnSite)
}
