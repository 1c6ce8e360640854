import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

/** At a funder's desk. */
export const callsOfFunderRoutes: RouteConfigEntry[] = [
  route("calls", "calls/pages/calls.tsx"),
  route("calls/new", "calls/pages/new-call.tsx"),
  route("calls/:call", "calls/pages/call.tsx"),
  route("calls/:call/change", "calls/pages/change-call.tsx"),
  route("calls/:call/delete", "calls/pages/delete-call.tsx"),
  route("calls/:call/applications/:submission", "calls/pages/submission.tsx"),
  route("calls/:call/applications/:submission/letters/:municipalLetter", "calls/pages/submitted-letter.ts"),
]

/** Of a partnership that answers. */
export const callsRoutes: RouteConfigEntry[] = [
  route("calls", "calls/pages/open-calls.tsx"),
  route("calls/:call", "calls/pages/application.tsx"),
  route("calls/:call/letters/:municipalLetter", "calls/pages/letter-file.ts"),
]

/** Behind a personal link: whether an organisation endorses an application. */
export const callsLinkRoutes: RouteConfigEntry[] = [
  route(":locale/link/:token/endorsement", "calls/pages/link-endorsement.tsx"),
]
