import type { ReactNode } from "react"
import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import { inLanguage, nameIn, titleIn, writeNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import {
  BilingualField,
  Button,
  ButtonRow,
  Checkbox,
  DateInput,
  Disclosure,
  Form,
  RadioGroup,
  Select,
  TextArea,
  TextInput,
} from "#ui"
import type { IndicatorChoices } from "../reads/choices.ts"
import type { KnownIndicator } from "../reads/indicators.ts"
import { indicatorKinds, rates } from "../rules/indicator.ts"
import { frequencies } from "../rules/period.ts"
import { words } from "../words/index.ts"
import { underSaid } from "./said.ts"

type Props = {
  locale: Locale
  submissionKey: string
  choices: IndicatorChoices
  /** What is saved, when it is changed. */
  known?: KnownIndicator | undefined
  /** What it is to stand under, when it is added from there. */
  under?: string | undefined
  refused?: Refused | undefined
  children?: ReactNode
}

export function IndicatorForm(props: Props) {
  const { locale, submissionKey, known, refused } = props
  const say = words(locale)
  const box = boxOf(props)
  const bilingual = (name: "title" | "definition" | "unit") => ({
    name,
    english: box(`${name}En`),
    french: box(`${name}Fr`),
  })
  return (
    <Form submissionKey={submissionKey}>
      {known && <input type="hidden" name="version" value={known.version} />}
      <BilingualField {...bilingual("title")} label={say("title")} hint={say("title-hint")} />
      <Select
        {...asTyped(refused, "underId", known?.underId ?? props.under ?? "")}
        label={say("measures")}
        hint={say("measures-hint")}
        options={underOptions(props)}
      />
      <BilingualField
        {...bilingual("definition")}
        label={say("definition")}
        hint={say("definition-hint")}
        optional
        rows={3}
      />
      <RadioGroup
        {...box("kind")}
        label={say("kind")}
        options={indicatorKinds.map((kind) => ({
          value: kind,
          label: say(`kind-${kind}`),
          hint: say(`kind-${kind}-hint`),
        }))}
      />
      <BilingualField {...bilingual("unit")} label={say("unit")} hint={say("unit-hint")} />
      <RadioGroup
        {...box("better")}
        label={say("better")}
        options={(["up", "down"] as const).map((way) => ({ value: way, label: say(`better-${way}`) }))}
      />
      <Checkbox
        name="countsPeople"
        value="yes"
        label={say("counts-people")}
        hint={say("counts-people-hint")}
        checked={refused ? Boolean(refused.typed.countsPeople) : known?.countsPeople}
      />
      <Rate {...props} />
      <TextInput {...box("source")} label={say("source")} hint={say("source-hint")} optional />
      <RadioGroup
        {...box("frequency")}
        label={say("frequency")}
        options={frequencies.map((one) => ({ value: one, label: say(`frequency-${one}`) }))}
      />
      <TextArea
        {...box("breakdown")}
        label={say("breakdown")}
        hint={say("breakdown-hint")}
        optional
        rows={4}
      />
      <TextInput
        {...box("baselineAmount")}
        label={say("baseline-amount")}
        hint={say("baseline-hint")}
        optional
        width="short"
        inputMode="decimal"
      />
      <TextInput
        {...box("baselineOutOf")}
        label={say("baseline-out-of")}
        hint={say("only-rate")}
        optional
        width="short"
        inputMode="decimal"
      />
      <DateInput {...box("baselineOn")} label={say("baseline-on")} optional />
      <TextInput
        {...box("target")}
        label={say("target")}
        hint={say("target-hint")}
        optional
        width="short"
        inputMode="decimal"
      />
      <DateInput {...box("targetOn")} label={say("target-on")} optional />
      <Select
        {...box("ownerId")}
        label={say("owner")}
        hint={say("owner-hint")}
        options={ownerOptions(props)}
      />
      {props.children}
      <ButtonRow>
        <Button>{say("save")}</Button>
      </ButtonRow>
    </Form>
  )
}

/** Both numbers of a rate; closed while it is none. */
function Rate(props: Props) {
  const { locale, known, refused } = props
  const say = words(locale)
  const box = boxOf(props)
  return (
    <Disclosure
      summary={say("is-rate")}
      open={
        known
          ? known.per !== null
          : Boolean(refused?.typed.numeratorEn?.[0] ?? refused?.typed.numeratorFr?.[0])
      }
    >
      <p>{say("rate-why")}</p>
      <BilingualField
        name="numerator"
        label={say("numerator")}
        optional
        english={box("numeratorEn")}
        french={box("numeratorFr")}
      />
      <BilingualField
        name="denominator"
        label={say("denominator")}
        optional
        english={box("denominatorEn")}
        french={box("denominatorFr")}
      />
      <Select
        {...box("per")}
        label={say("per")}
        optional
        options={[
          { value: "", label: say("not-a-rate") },
          ...rates.map((rate) => ({ value: String(rate), label: say("per-so-many", { count: rate }) })),
        ]}
      />
      <Checkbox
        name="partOfWhole"
        value="yes"
        label={say("part-of-whole")}
        hint={say("part-of-whole-hint")}
        checked={refused ? Boolean(refused.typed.partOfWhole) : known?.partOfWhole}
      />
    </Disclosure>
  )
}

type FieldWithBox = Exclude<keyof KnownIndicator & string, "countsPeople" | "partOfWhole">

function boxOf({ locale, known, refused }: Props) {
  return (name: FieldWithBox) => {
    const value = known?.[name] ?? ""
    const text = typeof value === "number" ? writeNumber(locale, value) : value
    return asTyped(refused, name, text)
  }
}

/** All that stands under each other, with the activities under it; and what it stands under now, were it not offered any more. */
function underOptions({ locale, choices, known }: Props) {
  const say = words(locale)
  const options = [...Map.groupBy(choices.places, ({ priorityId }) => priorityId)].flatMap(
    ([priorityId, places]) => [
      ...places.map((place) => ({
        value: place.id,
        label: say("under-level", {
          level: locale === "fr" ? place.levelFr : place.levelEn,
          title: titleIn(locale, place),
        }),
      })),
      ...choices.activities
        .filter((activity) => activity.priorityId === priorityId)
        .map((activity) => ({
          value: activity.id,
          label: say("under-activity", { title: titleIn(locale, activity) }),
        })),
    ],
  )
  if (known?.underId && !options.some(({ value }) => value === known.underId))
    options.push({ value: known.underId, label: underSaid(locale, known) })
  return [{ value: "", label: say("choose") }, ...options]
}

function ownerOptions({ locale, choices, known }: Props) {
  const options = choices.organizations.map((one) => ({
    value: one.id,
    label: inLanguage(locale, one, "name"),
  }))
  if (known?.ownerId && !options.some(({ value }) => value === known.ownerId))
    options.push({
      value: known.ownerId,
      label: nameIn(locale, { nameEn: known.ownerEn, nameFr: known.ownerFr }),
    })
  return [{ value: "", label: words(locale)("secretariat") }, ...options]
}
