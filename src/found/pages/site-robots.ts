import { siteVisit } from "#site"
import type { Route } from "./+types/site-robots"

/** The same for every crawler, until the site changes. */
export const handle = { isKept: true }

/** For whoever crawls a site under its own host name; an invented partnership is nothing to be found. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { frame } = await siteVisit({ context, params, request })
  const text = frame.isSample
    ? "User-agent: *\nDisallow: /\n"
    : `User-agent: *\nDisallow:\nSitemap: ${frame.origin}${frame.base}/sitemap.xml\n`
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } })
}
