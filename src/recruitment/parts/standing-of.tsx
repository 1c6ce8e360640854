import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { StatusKind } from "#ui"
import type { Standing } from "../rules/is-open.ts"
import { words } from "../words/index.ts"

const kinds: Record<Standing, StatusKind> = {
  received: "waiting",
  interview: "attention",
  appointed: "good",
  declined: "stopped",
  withdrawn: "stopped",
}

/** Where an expression of interest stands. */
export function StandingOf({ locale, standing }: { locale: Locale; standing: Standing }) {
  return <Status kind={kinds[standing]}>{words(locale)(`standing-${standing}`)}</Status>
}
