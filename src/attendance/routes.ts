import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const attendanceRoutes: RouteConfigEntry[] = [
  route("council/meetings/:meeting/room", "attendance/pages/room.tsx"),
  route("council/meetings/:meeting/conflicts", "attendance/pages/conflicts.tsx"),
  route("council/meetings/:meeting/roll", "attendance/pages/roll.tsx"),
  route("council/meetings/:meeting/roll/:sheet", "attendance/pages/roll-sheet.ts"),
  route("council/meetings/:meeting/screen", "attendance/pages/screen.tsx"),
]
