import { servicesOf } from "#platform/web"
import { sitemapIndex } from "../document/sitemap.ts"
import { openSites } from "../reads/open-sites.ts"
import type { Route } from "./+types/sitemaps"

/** Where each open site of this instance has its map. */
export async function loader({ context }: Route.LoaderArgs) {
  const { database, settings } = servicesOf(context)
  const sites = await openSites(database)
  const addresses = sites
    .filter(({ isReal }) => isReal)
    .map(({ slug, hostName }) =>
      hostName ? `https://${hostName}/en/sitemap.xml` : `${settings.baseUrl}/en/${slug}/site/sitemap.xml`,
    )
  return new Response(sitemapIndex(addresses), {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  })
}
