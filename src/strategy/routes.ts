import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const strategyRoutes: RouteConfigEntry[] = [
  route("strategy", "strategy/pages/strategy.tsx"),
  route("strategy/priorities/new", "strategy/pages/new-priority.tsx"),
  route("strategy/priorities/:priority", "strategy/pages/priority.tsx"),
  route("strategy/priorities/:priority/change", "strategy/pages/change-priority.tsx"),
  route("strategy/outcomes/:outcome/change", "strategy/pages/change-outcome.tsx"),
]
