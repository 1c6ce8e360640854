import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { BilingualField, DateInput, NumberInput, RadioGroup, Select, TextArea, TextInput } from "#ui"
import type { Kind } from "../rules/kind.ts"
import { rateBases, valueBases } from "../rules/kind.ts"
import { neededFigures, whyMissing } from "../rules/stated.ts"
import { words } from "../words/index.ts"
import type { Filled } from "./filled-in.ts"

export type ContributionFieldsProps = {
  locale: Locale
  kind: Kind
  filled: Filled
  activities: readonly { value: string; label: string }[]
  refused: Refused | undefined
}

/** What is asked of a contribution: only the figures that go with its kind. */
export function ContributionFields(props: ContributionFieldsProps) {
  const { locale, activities, filled, refused } = props
  const say = words(locale)
  const known = (name: keyof Filled) => fieldOf(refused, filled, name)
  return (
    <>
      <BilingualField
        name="what"
        label={say("what")}
        hint={say("what-hint")}
        rows={2}
        english={known("whatEn")}
        french={known("whatFr")}
      />
      <Figures {...props} />
      <Basis {...props} />
      <Select
        {...known("activityId")}
        label={say("activityId")}
        optional
        options={[{ value: "", label: say("no-activity") }, ...activities]}
      />
      <DateInput {...known("startsOn")} label={say("startsOn")} optional />
      <DateInput {...known("endsOn")} label={say("endsOn")} hint={say("endsOn-hint")} optional />
      <TextInput {...known("toldBy")} label={say("toldBy")} hint={say("toldBy-hint")} maxLength={300} />
      <DateInput {...known("toldOn")} label={say("toldOn")} />
    </>
  )
}

function fieldOf(refused: Refused | undefined, filled: Filled, name: keyof Filled) {
  return asTyped(refused, name, filled[name])
}

function Figures({ locale, kind, filled, refused }: ContributionFieldsProps) {
  const say = words(locale)
  const known = (name: keyof Filled) => fieldOf(refused, filled, name)
  const needed = neededFigures(kind)
  const isValue = kind === "in-kind-space" || kind === "in-kind-goods"
  return (
    <>
      {needed.includes("cents") && (
        <NumberInput
          {...known("amount")}
          label={say(isValue ? "value" : "amount")}
          hint={say("amount-hint")}
          unit={say("dollars")}
          inputMode="decimal"
          optional
        />
      )}
      {needed.includes("hundredths") && (
        <NumberInput
          {...known("hours")}
          label={say("hours")}
          hint={say("hours-hint")}
          unit={say("unit-hours")}
          inputMode="decimal"
          optional
        />
      )}
      {needed.includes("rateCents") && (
        <NumberInput
          {...known("rate")}
          label={say("rate")}
          unit={say("dollars-an-hour")}
          inputMode="decimal"
          optional
        />
      )}
      <RadioGroup
        {...known("missing")}
        label={say("missing")}
        options={[
          { value: "", label: say("missing-none") },
          ...whyMissing.map((why) => ({ value: why, label: say(`missing-${why}`) })),
        ]}
      />
    </>
  )
}

function Basis({ locale, kind, filled, refused }: ContributionFieldsProps) {
  const say = words(locale)
  const known = (name: keyof Filled) => fieldOf(refused, filled, name)
  const isValued = kind === "in-kind-space" || kind === "in-kind-goods"
  return (
    <>
      {kind === "in-kind-hours" && (
        <Select
          {...known("rateBasis")}
          label={say("rateBasis")}
          optional
          options={[
            { value: "", label: say("no-rate") },
            ...rateBases.map((basis) => ({ value: basis, label: say(`rate-${basis}`) })),
          ]}
        />
      )}
      {isValued && (
        <Select
          {...known("valueBasis")}
          label={say("valueBasis")}
          options={[
            { value: "", label: say("no-value-basis") },
            ...valueBases.map((basis) => ({ value: basis, label: say(`value-${basis}`) })),
          ]}
        />
      )}
      {(kind === "in-kind-hours" || isValued) && (
        <TextArea
          {...known("basisNote")}
          label={say("basisNote")}
          hint={kind === "in-kind-hours" ? say("basisNote-hint") : undefined}
          rows={2}
          maxLength={2000}
          optional
        />
      )}
      {kind === "leveraged-funds" && (
        <>
          <TextInput
            {...known("fromWhom")}
            label={say("fromWhom")}
            hint={say("fromWhom-hint")}
            maxLength={300}
          />
          <BilingualField
            name="because"
            label={say("because")}
            hint={say("because-hint")}
            rows={2}
            english={known("becauseEn")}
            french={known("becauseFr")}
          />
        </>
      )}
    </>
  )
}
