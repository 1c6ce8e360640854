import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const recruitmentRoutes: RouteConfigEntry[] = [
  route("council/recruitment", "recruitment/pages/recruitment.tsx"),
  route("council/recruitment/new", "recruitment/pages/new-recruitment.tsx"),
  route("council/recruitment/:recruitment", "recruitment/pages/one-recruitment.tsx"),
  route("council/interests/:interest", "recruitment/pages/interest.tsx"),
  route("council/interests/:interest/appointment", "recruitment/pages/appointment.tsx"),
]

/** Open to anyone: the page a partnership looks for members with, and who its members are as far as they are published. */
export const joinRoutes: RouteConfigEntry[] = [
  route(":locale/:partnership/join", "recruitment/pages/join.tsx"),
  route(":locale/:partnership/join/received", "recruitment/pages/join-received.tsx"),
  route(":locale/:partnership/members", "recruitment/pages/members.tsx"),
]
