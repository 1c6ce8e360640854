import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const commitmentsRoutes: RouteConfigEntry[] = [
  route("plans/:year/leads", "commitments/pages/leads.tsx"),
  route("plans/activities/:activity/commitment", "commitments/pages/enter-answer.tsx"),
]

/** Behind a personal link: what an organisation is named to lead in a year. */
export const commitmentsLinkRoutes: RouteConfigEntry[] = [
  route(":locale/link/:token/leads", "commitments/pages/link-leads.tsx"),
  route(":locale/link/:token/leads/receipt", "commitments/pages/link-leads-receipt.tsx"),
]
