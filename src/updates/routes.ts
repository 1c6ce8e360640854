import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const updatesRoutes: RouteConfigEntry[] = [
  route("plans/:year/requests", "updates/pages/requests.tsx"),
  route("plans/:year/requests/new", "updates/pages/new-request.tsx"),
  route("plans/:year/requests/quarterly", "updates/pages/quarterly.tsx"),
  route("requests/:round", "updates/pages/round.tsx"),
  route("requests/:round/reminders", "updates/pages/reminders.tsx"),
  route("requests/:round/closing", "updates/pages/closing.tsx"),
  route("requests/:round/organizations/:organization", "updates/pages/request.tsx"),
  route("requests/:round/organizations/:organization/on-behalf", "updates/pages/on-behalf.tsx"),
  route("updates", "updates/pages/updates.tsx"),
  route("updates/:update/given/:given", "updates/pages/given-file.ts"),
  route("updates/:update", "updates/pages/update.tsx"),
]

/** Behind a personal link: `/{locale}/link/{token}`. */
export const linkRoutes: RouteConfigEntry[] = [
  route(":locale/link/:token", "updates/pages/link.tsx"),
  route(":locale/link/:token/receipt", "updates/pages/link-receipt.tsx"),
]
