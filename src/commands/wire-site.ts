import { foundWords } from "#found"
import { whenHost } from "#platform/web"
import { onSite, partnershipOfHost } from "#site"

/** What can be made public, and the parts of every public site: said by the domains that have them. */
export function wireSite(): void {
  whenHost(({ database }, hostName) => partnershipOfHost(database, hostName))
  onSite("found", {
    order: 900,
    entries: async (_, { locale }) => [{ path: "/search", label: foundWords(locale)("search") }],
  })
  // Each domain's `whenPublished(...)` and `onSite(...)` stand here, a line each.
}
