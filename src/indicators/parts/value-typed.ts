import { Invalid } from "#platform/refusals"
import type { Locale } from "#platform/words"
import { valueStates } from "../rules/value.ts"
import type { Measured, ValueState } from "../rules/value.ts"
import { words } from "../words/index.ts"
import { numberTyped } from "./schemas.ts"

/**
 * What a form says of one value. A number beside "suppressed" or "not applicable" is refused rather than lost, and so is
 * "a number" without one: an empty box is not zero.
 */
export function valueTyped(
  locale: Locale,
  typed: Record<string, unknown>,
  suffix = "",
): { measured: Measured; reason: string } {
  const state = typed[`state${suffix}`] as ValueState
  const field = `amount${suffix}`
  if (!valueStates.includes(state))
    throw new Invalid([{ field: `state${suffix}`, reason: words.message("state-needed") }])
  const amount = numberTyped(locale, typed, field)
  const outOf = numberTyped(locale, typed, `outOf${suffix}`)
  const reason = String(typed[`reason${suffix}`] ?? "").slice(0, 500)
  if (state !== "value") {
    if (amount !== null || outOf !== null)
      throw new Invalid([{ field, reason: words.message("number-or-reason") }])
    return { measured: { state }, reason }
  }
  if (amount === null) throw new Invalid([{ field, reason: words.message("amount-needed") }])
  return { measured: { state, amount, outOf }, reason }
}
