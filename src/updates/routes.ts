import type { RouteConfigEntry } from "@react-router/dev/routes"

export const updatesRoutes: RouteConfigEntry[] = []

/** Behind a personal link: `/{locale}/link/{token}`. */
export const linkRoutes: RouteConfigEntry[] = []
