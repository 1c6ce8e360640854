import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

/** Open to anyone while the site is open. */
export const foundPublicRoutes: RouteConfigEntry[] = [
  route("robots.txt", "found/pages/robots.ts"),
  route("sitemap.xml", "found/pages/sitemaps.ts"),
  route(":locale/:partnership/site/search", "found/pages/search.tsx"),
  route(":locale/:partnership/site/search/told", "found/pages/told.tsx"),
  route(":locale/:partnership/site/robots.txt", "found/pages/site-robots.ts"),
  route(":locale/:partnership/site/sitemap.xml", "found/pages/sitemap.ts"),
  route(":locale/:partnership/site/news.xml", "found/pages/news-feed.ts"),
  route(":locale/:partnership/site/events.ics", "found/pages/events-feed.ts"),
  route(":locale/:partnership/site/preview/:picture", "found/pages/preview-picture.ts"),
]

/** Staff: what people looked for in vain. */
export const foundRoutes: RouteConfigEntry[] = [route("publishing/searches", "found/pages/searches.tsx")]
