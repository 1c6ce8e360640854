import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

/** Behind a personal link: of draft minutes, and of an action. */
export const minutesLinkRoutes: RouteConfigEntry[] = [
  route(":locale/link/:token/minutes", "minutes/pages/link-minutes.tsx"),
  route(":locale/link/:token/minutes/receipt", "minutes/pages/link-minutes-receipt.tsx"),
  route(":locale/link/:token/minutes/:minutes", "minutes/pages/link-minutes-copy.ts"),
  route(":locale/link/:token/action", "minutes/pages/link-action.tsx"),
  route(":locale/link/:token/action/receipt", "minutes/pages/link-action-receipt.tsx"),
]

export const minutesRoutes: RouteConfigEntry[] = [
  route("council/meetings/:held/minutes", "minutes/pages/minutes.tsx"),
  route("council/meetings/:held/minutes/paragraphs/new", "minutes/pages/new-paragraph.tsx"),
  route("council/meetings/:held/minutes/actions/new", "minutes/pages/new-action.tsx"),
  route("council/meetings/:held/minutes/circulation", "minutes/pages/minutes-circulation.tsx"),
  route("council/meetings/:held/minutes/adoption", "minutes/pages/minutes-adoption.tsx"),
  route("council/meetings/:held/minutes/copies/:minutes", "minutes/pages/minutes-copy.ts"),
  route("council/meetings/:meeting/business", "minutes/pages/business.tsx"),
  route("council/paragraphs/:paragraph", "minutes/pages/paragraph.tsx"),
  route("council/actions", "minutes/pages/actions.tsx"),
  route("council/actions/:action", "minutes/pages/action.tsx"),
]

/** On the public site: `/{language}/{partnership}/site`. */
export const minutesPublicRoutes: RouteConfigEntry[] = [
  route(":locale/:partnership/site/minutes", "minutes/pages/site-minutes-list.tsx"),
  route(":locale/:partnership/site/minutes/:adoptedMinutes", "minutes/pages/site-minutes.tsx"),
  route(
    ":locale/:partnership/site/minutes/:adoptedMinutes/copies/:minutes",
    "minutes/pages/site-minutes-copy.ts",
  ),
]
