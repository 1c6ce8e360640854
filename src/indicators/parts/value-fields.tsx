import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import { inLanguage, writeNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import { Select, TextInput } from "#ui"
import type { KnownIndicator } from "../reads/indicators.ts"
import { valueStates } from "../rules/value.ts"
import type { Measured } from "../rules/value.ts"
import { words } from "../words/index.ts"

/** What is asked of one value: a number, or why there is none; both numbers of a rate; a reason where it corrects. */
export function ValueFields(props: {
  locale: Locale
  indicator: KnownIndicator
  suffix: string
  /** What stands; a number still to be typed has no amount. */
  measured:
    | Exclude<Measured, { state: "value" }>
    | { state: "value"; amount: number | null; outOf: number | null }
  isCorrection: boolean
  refused: Refused | undefined
}) {
  const { locale, indicator, suffix, measured, isCorrection, refused } = props
  const say = words(locale)
  const known = measured.state === "value" ? measured : { amount: null, outOf: null }
  const box = (field: string, value: string) => {
    const name = `${field}${suffix}`
    return asTyped(refused, name, value)
  }
  const number = (value: number | null) => (value === null ? "" : writeNumber(locale, value))
  const isRate = indicator.per !== null
  return (
    <>
      <Select
        {...box("state", measured.state)}
        label={say("what-is-known")}
        options={valueStates.map((state) => ({ value: state, label: say(`state-${state}`) }))}
      />
      <TextInput
        {...box("amount", number(known.amount))}
        label={isRate ? inLanguage(locale, indicator, "numerator") : inLanguage(locale, indicator, "unit")}
        hint={say("amount-hint")}
        width="short"
        inputMode="decimal"
      />
      {isRate && (
        <TextInput
          {...box("outOf", number(known.outOf))}
          label={inLanguage(locale, indicator, "denominator")}
          hint={say("amount-hint")}
          width="short"
          inputMode="decimal"
        />
      )}
      {isCorrection && (
        <TextInput {...box("reason", "")} label={say("reason")} hint={say("reason-hint")} width="full" />
      )}
    </>
  )
}
