import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const councilsRoutes: RouteConfigEntry[] = [
  route("council", "councils/pages/council.tsx"),
  route("council/representation", "councils/pages/representation.tsx"),
  route("council/bodies/new", "councils/pages/new-body.tsx"),
  route("council/bodies/:body", "councils/pages/body.tsx"),
  route("council/bodies/:body/change", "councils/pages/change-body.tsx"),
  route("council/bodies/:body/ending", "councils/pages/body-ending.tsx"),
  route("council/bodies/:body/public", "councils/pages/body-in-public.tsx"),
  route("council/seats/new", "councils/pages/new-seat.tsx"),
  route("council/seats/:seat", "councils/pages/seat.tsx"),
  route("council/seats/:seat/change", "councils/pages/change-seat.tsx"),
  route("council/seats/:seat/holder", "councils/pages/seat-holder.tsx"),
  route("council/seats/:seat/representative", "councils/pages/seat-representative.tsx"),
  route("council/seats/:seat/representative/withdrawal", "councils/pages/representative-withdrawal.tsx"),
  route("council/seats/:seat/ending", "councils/pages/seat-ending.tsx"),
]
