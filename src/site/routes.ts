import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

/** Staff: how the site looks, and what is public. */
export const siteRoutes: RouteConfigEntry[] = [
  route("publishing", "site/pages/publishing.tsx"),
  route("publishing/several", "site/pages/several.tsx"),
  route("publishing/site", "site/pages/site-settings.tsx"),
  route("publishing/:matter/:publishable", "site/pages/publication.tsx"),
]

/** Open to anyone while the site is open. */
export const sitePublicRoutes: RouteConfigEntry[] = [
  route(":locale/:partnership/site/logo/:logo", "site/pages/logo.ts"),
  route(":locale/:partnership/site/look/:look", "site/pages/look.ts"),
]
