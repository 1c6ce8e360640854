import type { RouteConfigEntry } from "@react-router/dev/routes"
import { index } from "@react-router/dev/routes"

export const homeRoutes: RouteConfigEntry[] = [index("home/pages/what-needs-you.tsx")]
