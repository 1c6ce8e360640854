import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const partnershipsRoutes: RouteConfigEntry[] = [
  route("people", "partnerships/pages/people.tsx"),
  route("people/new", "partnerships/pages/new-access.tsx"),
  route("people/:access", "partnerships/pages/change-access.tsx"),
  route("reminder-letters", "partnerships/pages/reminder-letters.tsx"),
  route("people/:access/ending", "partnerships/pages/access-ending.tsx"),
]
