import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const engagementRoutes: RouteConfigEntry[] = [
  route("council/engagement", "engagement/pages/engagement.tsx"),
  route("council/engagement/:organization", "engagement/pages/engagement-of.tsx"),
]
