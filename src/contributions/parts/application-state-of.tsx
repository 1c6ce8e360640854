import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { ApplicationState } from "../rules/application-state.ts"
import { words } from "../words/index.ts"

const looks = {
  idea: "neutral",
  drafting: "waiting",
  submitted: "waiting",
  granted: "good",
  "partly-granted": "good",
  declined: "stopped",
  withdrawn: "stopped",
} as const

export function ApplicationStateOf({ locale, state }: { locale: Locale; state: ApplicationState }) {
  return <Status kind={looks[state]}>{words(locale)(`state-${state}`)}</Status>
}
