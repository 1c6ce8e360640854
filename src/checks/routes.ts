import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const checksRoutes: RouteConfigEntry[] = [
  route("plans/:year/checks", "checks/pages/checks.tsx"),
  route("plans/:year/checks/export/:format", "checks/pages/checks-export.ts"),
]
