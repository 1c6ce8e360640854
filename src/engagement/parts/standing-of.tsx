import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { StatusKind } from "#ui"
import type { Standing } from "../rules/signs.ts"
import { words } from "../words/index.ts"

const kinds: Record<Standing, StatusKind> = {
  engaged: "good",
  watch: "attention",
  drifting: "late",
  unknown: "neutral",
}

export function StandingOf({ locale, standing }: { locale: Locale; standing: Standing }) {
  return <Status kind={kinds[standing]}>{words(locale)(`standing-${standing}`)}</Status>
}
