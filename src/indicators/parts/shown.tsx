import type { Locale } from "#platform/words"
import { NoValue, Status } from "#ui"
import type { StatusKind } from "#ui"
import type { KnownIndicator } from "../reads/indicators.ts"
import type { Turn } from "../rules/trend.ts"
import type { Measured } from "../rules/value.ts"
import { words } from "../words/index.ts"
import { measuredSaid } from "./said.ts"

/** A number with its unit, or in words why there is none: never an empty place, never a zero nobody counted. */
export function MeasuredShown(props: {
  locale: Locale
  indicator: Pick<KnownIndicator, "per" | "unitEn" | "unitFr">
  measured: Measured
}) {
  const { locale, indicator, measured } = props
  if (measured.state !== "value") return <NoValue why={measured.state} />
  return <bdi>{measuredSaid(locale, indicator, measured)}</bdi>
}

const turnKinds: Record<Turn, StatusKind> = {
  turned: "good",
  "not-turned": "attention",
  "no-baseline": "neutral",
  "no-history": "neutral",
  "nothing-since": "neutral",
}

/** Better than the forecast or not; or why that cannot be said. */
export function TurnShown({ locale, turn }: { locale: Locale; turn: Turn }) {
  return <Status kind={turnKinds[turn]}>{words(locale)(`turn-${turn}`)}</Status>
}
