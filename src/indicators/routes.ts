import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const indicatorsRoutes: RouteConfigEntry[] = [
  route("indicators", "indicators/pages/indicators.tsx"),
  route("indicators/new", "indicators/pages/new-indicator.tsx"),
  route("indicators/entry", "indicators/pages/entry.tsx"),
  route("indicators/cids", "indicators/pages/cids-export.ts"),
  route("indicators/export/:format", "indicators/pages/values-export.ts"),
  route("indicators/import", "indicators/pages/import-values.tsx"),
  route("indicators/imports/:brought", "indicators/pages/brought-values.tsx"),
  route("indicators/asking", "indicators/pages/asking.tsx"),
  route("indicators/given/:givenValue", "indicators/pages/given-value.tsx"),
  route("indicators/alignment", "indicators/pages/alignment.tsx"),
  route("indicators/alignment/export/:format", "indicators/pages/alignment-export.ts"),
  route("indicators/alignment/lists", "indicators/pages/lists.tsx"),
  route("indicators/alignment/lists/:list/:code", "indicators/pages/change-tag.tsx"),
  route("indicators/alignment/subjects/:subject", "indicators/pages/align.tsx"),
  route("indicators/:indicator", "indicators/pages/indicator.tsx"),
  route("indicators/:indicator/change", "indicators/pages/change-indicator.tsx"),
  route("indicators/:indicator/retirement", "indicators/pages/retirement.tsx"),
  route("indicators/:indicator/values/new", "indicators/pages/new-value.tsx"),
]

/** Behind a personal link: the values that whoever has the numbers owes. */
export const indicatorsLinkRoutes: RouteConfigEntry[] = [
  route(":locale/link/:token/values", "indicators/pages/link-values.tsx"),
  route(":locale/link/:token/values/receipt", "indicators/pages/link-values-receipt.tsx"),
]

/** Open to anyone while the site is open: the indicators that were published. */
export const indicatorsPublicRoutes: RouteConfigEntry[] = [
  route(":locale/:partnership/site/data", "indicators/pages/site-data.tsx"),
  route(":locale/:partnership/site/data/:publicIndicator", "indicators/pages/site-indicator.tsx"),
  route(
    ":locale/:partnership/site/data/:publicIndicator/files/:dataFile",
    "indicators/pages/site-data-file.ts",
  ),
]
