import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const termsRoutes: RouteConfigEntry[] = [
  route("council/bodies/:body/terms", "terms/pages/terms.tsx"),
  route("council/terms/:version", "terms/pages/terms-version.tsx"),
  route("council/terms/:version/rules", "terms/pages/terms-rules.tsx"),
  route("council/terms/:version/sections/:section", "terms/pages/terms-section.tsx"),
  route("council/terms/:version/adoption", "terms/pages/terms-adoption.tsx"),
  route("council/terms/:version/discard", "terms/pages/terms-discard.tsx"),
  route("council/terms/:version/copies/:copy", "terms/pages/terms-document.ts"),
]

/** On the public site: `/{language}/{partnership}/site`. */
export const termsPublicRoutes: RouteConfigEntry[] = [
  route(":locale/:partnership/site/terms/:adopted", "terms/pages/site-terms.tsx"),
  route(":locale/:partnership/site/terms/:adopted/copies/:copy", "terms/pages/site-terms-copy.ts"),
]
