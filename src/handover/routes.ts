import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const handoverRoutes: RouteConfigEntry[] = [
  route("council/handover", "handover/pages/office.tsx"),
  route("council/handover/copy", "handover/pages/office-copy.ts"),
  route("council/seats/:seat/pack", "handover/pages/seat.tsx"),
  route("council/seats/:seat/pack/:pack", "handover/pages/seat-copy.ts"),
]

/** Behind the personal link of whoever sits in a seat. */
export const handoverLinkRoutes: RouteConfigEntry[] = [
  route(":locale/link/:token/pack", "handover/pages/link-pack.tsx"),
  route(":locale/link/:token/pack/:pack", "handover/pages/link-pack-copy.ts"),
]
