import { servicesOf } from "#platform/web"
import type { Route } from "./+types/robots"

/** For whoever crawls: the pages behind a sign-in and behind links are nobody's to index. */
export function loader({ context }: Route.LoaderArgs) {
  const { baseUrl } = servicesOf(context).settings
  const lines = [
    "User-agent: *",
    "Disallow: /*/sign-in",
    "Disallow: /*/link/",
    `Sitemap: ${baseUrl}/sitemap.xml`,
  ]
  return new Response(`${lines.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } })
}
