import { index, route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const homeRoutes: RouteConfigEntry[] = [
  index("home/pages/what-needs-you.tsx"),
  route("history", "home/pages/history.tsx"),
]

/** Open to anyone while the site is open. */
export const homePublicRoutes: RouteConfigEntry[] = [
  route(":locale/:partnership/site", "home/pages/site-home.tsx"),
  route(":locale/:partnership/site/council", "home/pages/site-council.tsx"),
]
