import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const strategyRoutes: RouteConfigEntry[] = [
  route("strategy", "strategy/pages/strategy.tsx"),
  route("strategy/plans/new", "strategy/pages/new-plan.tsx"),
  route("strategy/plans/:community", "strategy/pages/community-plan.tsx"),
  route("strategy/plans/:community/change", "strategy/pages/change-plan.tsx"),
  route("strategy/plans/:community/levels", "strategy/pages/plan-levels.tsx"),
  route("strategy/plans/:community/principles", "strategy/pages/principles.tsx"),
  route("strategy/plans/:community/steps/new", "strategy/pages/new-step.tsx"),
  route("strategy/plans/:community/versions", "strategy/pages/plan-versions.tsx"),
  route("strategy/plans/:community/differences", "strategy/pages/differences.tsx"),
  route("strategy/plans/:community/copies/:planfile", "strategy/pages/plan-copy.ts"),
  route("strategy/principles/:principle", "strategy/pages/principle.tsx"),
  route("strategy/steps/:step/withdrawal", "strategy/pages/step-withdrawal.tsx"),
  route("strategy/versions/:kept", "strategy/pages/plan-version.tsx"),
  route("strategy/versions/:kept/copies/:planfile", "strategy/pages/version-copy.ts"),
  route("strategy/priorities/new", "strategy/pages/new-priority.tsx"),
  route("strategy/priorities/:priority", "strategy/pages/priority.tsx"),
  route("strategy/priorities/:priority/change", "strategy/pages/change-priority.tsx"),
  route("strategy/outcomes/:outcome", "strategy/pages/outcome.tsx"),
  route("strategy/outcomes/:outcome/change", "strategy/pages/change-outcome.tsx"),
]
