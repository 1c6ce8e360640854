import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { StatusKind } from "#ui"
import type { MotionStanding } from "../rules/motion-standing.ts"
import { words } from "../words/index.ts"

const kinds: Record<MotionStanding, StatusKind> = {
  moved: "neutral",
  voting: "waiting",
  closed: "attention",
  withdrawn: "stopped",
  carried: "good",
  lost: "stopped",
  "no-quorum": "attention",
}

export function MotionState({ locale, standing }: { locale: Locale; standing: MotionStanding }) {
  return <Status kind={kinds[standing]}>{words(locale)(`standing-${standing}`)}</Status>
}
