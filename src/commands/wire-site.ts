import { whenHost } from "#platform/web"
import { partnershipOfHost } from "#site"

/** What can be made public, and the parts of every public site: said by the domains that have them. */
export function wireSite(): void {
  whenHost(({ database }, hostName) => partnershipOfHost(database, hostName))
  // Each domain's `whenPublished(...)` and `onSite(...)` stand here, a line each.
}
