import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

/** What whoever only translates may open too: all of a translator's work, and nothing else. */
export const translatorsRoutes: RouteConfigEntry[] = [
  route("translations", "translations/pages/translations.tsx"),
  route("translations/import", "translations/pages/bring-in.tsx"),
  route("translations/export/:format", "translations/pages/translations-file.ts"),
  route("translations/texts/:text", "translations/pages/text.tsx"),
]

export const translationsRoutes: RouteConfigEntry[] = [
  route("translations/languages", "translations/pages/languages.tsx"),
  route("translations/translators/:translator", "translations/pages/translator.tsx"),
]
