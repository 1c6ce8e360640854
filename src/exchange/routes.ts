import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const exchangeRoutes: RouteConfigEntry[] = [
  route("council/exchange", "exchange/pages/exchange.tsx"),
  route("council/exchange/files/:file", "exchange/pages/exchange-file.ts"),
  route("council/exchange/import", "exchange/pages/exchange-import.tsx"),
  route("council/exchange/import/:incoming", "exchange/pages/incoming.tsx"),
  route("council/exchange/decisions", "exchange/pages/brought-decisions.tsx"),
]
