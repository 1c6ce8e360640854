import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { DateInput, Facts, Notice, RadioGroup, TextArea, TextInput } from "#ui"
import { words } from "../words/index.ts"
import type { DueShown } from "./due-shown.ts"
import { givenField, givenStates } from "./read-given.ts"
import type { GivenField } from "./read-given.ts"

type Props = { locale: Locale; one: DueShown; refused: Refused | undefined }

/** What is asked of one value: a number, or why there is none. */
export function GivenLine({ locale, one, refused }: Props) {
  const say = words(locale)
  const box = (field: GivenField) => {
    const name = givenField(field, one)
    return asTyped(refused, name, one.filled[field])
  }
  const states = givenStates.filter((state) => state !== "suppressed" || one.countsPeople)
  const isChosen = one.filled.state !== ""
  return (
    <>
      <Before locale={locale} one={one} />
      <Facts facts={factsOf(locale, one)} />
      <RadioGroup
        {...box("state")}
        label={say("give-what")}
        options={[
          ...states.map((state) => ({ value: state, label: say(`give-${state}`) })),
          ...(isChosen ? [] : [{ value: "", label: say("give-later") }]),
        ]}
      />
      {one.period === null && (
        <>
          <DateInput {...box("startsOn")} label={say("starts-on")} />
          <DateInput {...box("endsOn")} label={say("ends-on")} />
        </>
      )}
      <TextInput
        {...box("amount")}
        label={one.isRate ? one.numerator : one.unit}
        hint={say("amount-hint")}
        width="short"
        inputMode="decimal"
        maxLength={30}
      />
      {one.isRate && (
        <TextInput
          {...box("outOf")}
          label={one.denominator}
          hint={say("amount-hint")}
          width="short"
          inputMode="decimal"
          maxLength={30}
        />
      )}
      <TextInput {...box("source")} label={say("give-source")} maxLength={300} optional />
      <TextArea {...box("note")} label={say("give-note")} rows={2} maxLength={2000} optional />
    </>
  )
}

/** What they gave before: waiting, or returned with what is missing. */
function Before({ locale, one: { before } }: Omit<Props, "refused">) {
  const say = words(locale)
  if (before === null) return null
  if (before.verdict === "returned")
    return (
      <Notice kind="attention" title={say("came-back", { said: before.said })}>
        <p>{before.reason}</p>
      </Notice>
    )
  return <p>{say("given-waits", { said: before.said })}</p>
}

function factsOf(locale: Locale, one: DueShown) {
  const say = words(locale)
  return [
    ...(one.period === null ? [] : [{ term: say("for-period"), description: one.period }]),
    { term: say("unit"), description: one.unit },
    ...(one.definition === "" ? [] : [{ term: say("definition"), description: one.definition }]),
  ]
}
