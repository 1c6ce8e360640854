import { index, route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const homeRoutes: RouteConfigEntry[] = [
  index("home/pages/what-needs-you.tsx"),
  route("history", "home/pages/history.tsx"),
]
