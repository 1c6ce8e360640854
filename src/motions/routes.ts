import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const motionsRoutes: RouteConfigEntry[] = [
  route("council/meetings/:meeting/motions", "motions/pages/meeting-motions.tsx"),
  route("council/meetings/:meeting/consent", "motions/pages/consent-motion.tsx"),
  route("council/meetings/:meeting/motions/new", "motions/pages/new-meeting-motion.tsx"),
  route("council/motions", "motions/pages/decisions.tsx"),
  route("council/motions/new", "motions/pages/new-motion.tsx"),
  route("council/motions/register", "motions/pages/decisions-file.ts"),
  route("council/motions/:motion", "motions/pages/motion.tsx"),
  route("council/motions/:motion/change", "motions/pages/change-motion.tsx"),
  route("council/motions/:motion/withdrawal", "motions/pages/motion-withdrawal.tsx"),
  route("council/motions/:motion/amendments/new", "motions/pages/new-amendment.tsx"),
  route("council/motions/:motion/ballots/new", "motions/pages/new-ballot.tsx"),
  route("council/motions/votes/:ballot", "motions/pages/votes.tsx"),
  route("council/motions/votes/:ballot/:voter", "motions/pages/vote-of-seat.tsx"),
]

/** Behind a personal link: `/{locale}/link/{token}/vote`. */
export const voteLinkRoutes: RouteConfigEntry[] = [
  route(":locale/link/:token/vote", "motions/pages/vote-link.tsx"),
  route(":locale/link/:token/vote/receipt", "motions/pages/vote-receipt.tsx"),
]

/** On the public site: `/{language}/{partnership}/site`. */
export const motionsPublicRoutes: RouteConfigEntry[] = [
  route(":locale/:partnership/site/decisions", "motions/pages/site-decisions.tsx"),
  route(":locale/:partnership/site/decisions/:decision", "motions/pages/site-decision.tsx"),
]
