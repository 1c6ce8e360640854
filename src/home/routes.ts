import { index, route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const homeRoutes: RouteConfigEntry[] = [
  index("home/pages/what-needs-you.tsx"),
  route("history", "home/pages/history.tsx"),
]

/** Open to anyone while the site is open: its first page, and what several domains say together of the plan. */
export const homePublicRoutes: RouteConfigEntry[] = [
  route(":locale/:partnership/site", "home/pages/site-home.tsx"),
  route(":locale/:partnership/site/plan", "home/pages/site-plan.tsx"),
  route(":locale/:partnership/site/plan/:priority", "home/pages/site-priority.tsx"),
  route(":locale/:partnership/site/plan/years/:publicPlan", "home/pages/site-year.tsx"),
  route(":locale/:partnership/site/council", "home/pages/site-council.tsx"),
]
