import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { CommentState } from "../rules/comment-state.ts"
import type { PeriodState } from "../rules/period-state.ts"
import { words } from "../words/index.ts"

const ofPeriod = { "to-come": "waiting", open: "good", closed: "neutral" } as const
const ofComment = { waiting: "waiting", "let-through": "good", "held-back": "stopped" } as const

export function PeriodStateOf({ locale, state }: { locale: Locale; state: PeriodState }) {
  return <Status kind={ofPeriod[state]}>{words(locale)(`period-${state}`)}</Status>
}

export function CommentStateOf({ locale, state }: { locale: Locale; state: CommentState }) {
  return <Status kind={ofComment[state]}>{words(locale)(`state-${state}`)}</Status>
}
