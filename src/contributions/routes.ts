import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const contributionsRoutes: RouteConfigEntry[] = [
  route("contributions", "contributions/pages/contributions.tsx"),
  route("contributions/new", "contributions/pages/new-contribution.tsx"),
  route("contributions/sums", "contributions/pages/sums.tsx"),
  route("contributions/confirmation", "contributions/pages/ask-confirmation.tsx"),
  route("contributions/export/:format", "contributions/pages/contributions-file.ts"),
  route("contributions/applications", "contributions/pages/applications.tsx"),
  route("contributions/applications/new", "contributions/pages/new-application.tsx"),
  route("contributions/applications/:application", "contributions/pages/application.tsx"),
  route("contributions/applications/:application/change", "contributions/pages/change-application.tsx"),
  route("contributions/:contribution", "contributions/pages/contribution.tsx"),
  route("contributions/:contribution/change", "contributions/pages/change-contribution.tsx"),
]

/** Behind a personal link: what a giver gave in a year. */
export const contributionsLinkRoutes: RouteConfigEntry[] = [
  route(":locale/link/:token/contributions", "contributions/pages/link-contributions.tsx"),
  route(":locale/link/:token/contributions/receipt", "contributions/pages/link-contributions-receipt.tsx"),
]
