import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { StatusKind } from "#ui"
import type { TranslationState } from "../rules/translation-state.ts"
import { words } from "../words/index.ts"

const kinds: Record<TranslationState, StatusKind> = {
  source: "neutral",
  missing: "stopped",
  machine: "attention",
  "in-review": "waiting",
  reviewed: "good",
  outdated: "late",
  "minor-edit": "neutral",
  absent: "neutral",
}

export function StateOf({ locale, state }: { locale: Locale; state: TranslationState }) {
  return <Status kind={kinds[state]}>{words(locale)(`state-${state}`)}</Status>
}
