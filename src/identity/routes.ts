import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

/** Open to anyone: no session is asked for, and none of these shows anything of a partnership. */
export const identityRoutes: RouteConfigEntry[] = [
  route(":locale/sign-in", "identity/pages/sign-in.tsx"),
  route(":locale/sign-in/code", "identity/pages/sign-in-code.tsx"),
  route(":locale/sign-in/link/:token", "identity/pages/sign-in-link.tsx"),
  route(":locale/accessibility", "identity/pages/accessibility.tsx"),
  route(":locale/sign-out", "identity/pages/sign-out.ts"),
]
