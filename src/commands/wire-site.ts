import { commentsOnSite } from "#comments"
import { councilOnSite } from "#councils"
import { minutesOnSite, minutesPublished } from "#minutes"
import { decisionsOnSite, decisionsPublished } from "#motions"
import { whenHost } from "#platform/web"
import { joinOnSite } from "#recruitment"
import { onSite, partnershipOfHost, whenPublished } from "#site"
import { termsPublished } from "#terms"

/** What can be made public, and the parts of every public site: said by the domains that have them. */
export function wireSite(): void {
  whenHost(({ database }, hostName) => partnershipOfHost(database, hostName))
  whenPublished("terms", termsPublished)
  whenPublished("decision", decisionsPublished)
  whenPublished("minutes", minutesPublished)
  onSite("council", councilOnSite)
  onSite("comments", commentsOnSite)
  onSite("decisions", decisionsOnSite)
  onSite("minutes", minutesOnSite)
  onSite("join", joinOnSite)
  // Each domain's `whenPublished(...)` and `onSite(...)` stand here, a line each.
}
