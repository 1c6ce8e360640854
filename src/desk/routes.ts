import { layout, prefix, route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

/** A funder's own addresses, under the gate of who is signed in; with those of other domains that stand at the desk too. */
export const deskRoutes = (others: RouteConfigEntry[]): RouteConfigEntry[] => [
  ...prefix(":locale/desk/:partnership", [
    layout("desk/pages/within-desk.tsx", { id: "within-desk" }, [
      route("", "desk/pages/queue.tsx"),
      route("completeness", "desk/pages/completeness.tsx"),
      route("comparison", "desk/pages/comparison.tsx"),
      route("comparison/export/:format", "desk/pages/comparison-file.ts"),
      route("people", "desk/pages/officers.tsx"),
      route("people/new", "desk/pages/new-officer.tsx"),
      route("people/:access/ending", "desk/pages/officer-ending.tsx"),
      route("partnerships/:funding", "desk/pages/assignment.tsx"),
      ...others,
      layout("desk/pages/within-review.tsx", { id: "within-review" }, [
        route("reports/:reviewed/:year", "desk/pages/review.tsx"),
        route("reports/:reviewed/:year/before", "desk/pages/year-before.tsx"),
        route("reports/:reviewed/:year/reply", "desk/pages/review-reply.tsx"),
        route("reports/:reviewed/:year/documents/:file", "desk/pages/review-document.ts"),
      ]),
    ]),
  ]),
]

/** A partnership's own: what officers said of its reports, and what its funder may compare. */
export const deskOfPartnershipRoutes: RouteConfigEntry[] = [
  route("reports/sharing", "desk/pages/sharing.tsx"),
  route("reports/:year/comments", "desk/pages/comments.tsx"),
]
