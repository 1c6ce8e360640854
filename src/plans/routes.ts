import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const plansRoutes: RouteConfigEntry[] = [
  route("plans", "plans/pages/current-plan.ts"),
  route("plans/:year", "plans/pages/plan.tsx"),
  route("plans/:year/board", "plans/pages/board.tsx"),
  route("plans/:year/timeline", "plans/pages/timeline.tsx"),
  route("plans/:year/approval", "plans/pages/approval.tsx"),
  route("plans/:year/changes", "plans/pages/changes.tsx"),
  route("plans/:year/versions/:agreed", "plans/pages/plan-version.tsx"),
  route("plans/:year/carry-over", "plans/pages/carry-over.tsx"),
  route("plans/:year/export/:format", "plans/pages/plan-export.ts"),
  route("plans/:year/import", "plans/pages/plan-import.tsx"),
  route("imports/:import", "plans/pages/import.tsx"),
  route("plans/:year/activities/new", "plans/pages/new-activity.tsx"),
  route("plans/activities/:activity", "plans/pages/activity.tsx"),
  route("plans/activities/:activity/change", "plans/pages/change-activity.tsx"),
  route("plans/activities/:activity/removal", "plans/pages/remove-activity.tsx"),
]
