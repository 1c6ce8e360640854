import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const translationsRoutes: RouteConfigEntry[] = [
  route("translations", "translations/pages/translations.tsx"),
  route("translations/languages", "translations/pages/languages.tsx"),
  route("translations/import", "translations/pages/bring-in.tsx"),
  route("translations/export/:format", "translations/pages/translations-file.ts"),
  route("translations/texts/:text", "translations/pages/text.tsx"),
]
