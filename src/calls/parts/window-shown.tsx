import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { StatusKind } from "#ui"
import type { callWindow } from "../rules/window.ts"
import { words } from "../words/index.ts"

export type CallState = ReturnType<typeof callWindow> | "draft"

const kinds: Record<CallState, StatusKind> = {
  draft: "neutral",
  "not-open-yet": "waiting",
  open: "good",
  closed: "stopped",
}

export function WindowShown({ locale, state }: { locale: Locale; state: CallState }) {
  return <Status kind={kinds[state]}>{words(locale)(`call-${state}`)}</Status>
}
