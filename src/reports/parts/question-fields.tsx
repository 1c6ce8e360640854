import { errorOf, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { BilingualField, Checkbox, FieldGroup, NumberInput, RadioGroup, Select, TextInput } from "#ui"
import { computationNames } from "../rules/template.ts"
import type { Bilingual, Question } from "../rules/template.ts"
import { words } from "../words/index.ts"
import { columnKinds, spareColumns } from "./form-fields.ts"

type Props = {
  locale: Locale
  /** What is kept of it; null for a new one. */
  question: Question | null
  kind: Question["kind"]
  refused: Refused | undefined
}

/** What is asked, and what its kind of answer needs besides. */
export function QuestionFields(props: Props) {
  const { locale, question, kind, refused } = props
  const say = words(locale)
  const pair = (name: string, known: Bilingual | undefined) => ({
    name,
    english: fieldOf(refused, `${name}En`, known?.en),
    french: fieldOf(refused, `${name}Fr`, known?.fr),
  })
  const isNeeded = refused ? refused.typed["required"] !== undefined : (question?.required ?? false)
  return (
    <>
      <BilingualField label={say("question")} rows={2} {...pair("wording", question?.wording)} />
      <BilingualField label={say("question-hint")} optional rows={2} {...pair("hint", question?.hint)} />
      {kind !== "figure" && (
        <Checkbox name="required" value="yes" label={say("question-needed")} checked={isNeeded} />
      )}
      <ByKind {...props} />
      <TextInput
        label={say("question-was")}
        hint={say("question-was-hint")}
        optional
        {...fieldOf(refused, "was", question?.was?.join(" "))}
      />
    </>
  )
}

function fieldOf(refused: Refused | undefined, name: string, known = "") {
  return { name, value: typedIn(refused, name, known), error: errorOf(refused, name) }
}

function ByKind(props: Props) {
  const { locale, question, kind, refused } = props
  const say = words(locale)
  switch (kind) {
    case "narrative": {
      const most = question?.kind === "narrative" ? question.maximumCharacters : 1500
      return (
        <NumberInput
          label={say("question-most")}
          hint={say("question-most-hint")}
          unit=""
          {...fieldOf(refused, "most", String(most))}
        />
      )
    }
    case "figure": {
      const computation = question?.kind === "figure" ? question.computation : ""
      return (
        <Select
          label={say("question-figure")}
          {...fieldOf(refused, "computation", computation)}
          options={computationNames.map((name) => ({ value: name, label: say(`figure-${name}`) }))}
        />
      )
    }
    case "choice":
      return <ChoiceFields {...props} />
    case "table":
      return <ColumnFields {...props} />
    case "claims":
      return <p>{say("question-claims")}</p>
  }
}

function ChoiceFields({ locale, question, refused }: Props) {
  const say = words(locale)
  const { choose, options } = question?.kind === "choice" ? question : { choose: "one" as const, options: [] }
  const lines = (language: "en" | "fr") => options.map(({ wording }) => wording[language]).join("\n")
  return (
    <>
      <RadioGroup
        label={say("question-choose")}
        {...fieldOf(refused, "choose", choose)}
        options={(["one", "several"] as const).map((each) => ({ value: each, label: say(`choose-${each}`) }))}
      />
      <BilingualField
        name="options"
        label={say("question-options")}
        hint={say("question-options-hint")}
        rows={8}
        english={fieldOf(refused, "optionsEn", lines("en"))}
        french={fieldOf(refused, "optionsFr", lines("fr"))}
      />
    </>
  )
}

function ColumnFields({ locale, question, refused }: Props) {
  const say = words(locale)
  const known = question?.kind === "table" ? question.columns : []
  const typed = refused?.typed["columnKind[]"]?.length ?? 0
  const count = Math.min(12, Math.max(typed, known.length + spareColumns))
  const value = (name: string, place: number, kept = "") =>
    refused ? (refused.typed[name]?.[place] ?? "") : kept
  return Array.from({ length: count }, (_, place) => {
    const column = known[place]
    const number = place + 1
    const choices = columnKinds.filter((kind) => kind !== "choice" || column?.kind === "choice")
    return (
      <FieldGroup key={number} name={`column-${number}`} label={say("column-number", { number })}>
        {(["en", "fr"] as const).map((language) => {
          const name = language === "en" ? "columnEn[]" : "columnFr[]"
          return (
            <ColumnText
              key={language}
              {...{ name, language, number }}
              label={say(`column-${language}`, { number })}
              value={value(name, place, column?.heading[language])}
            />
          )
        })}
        <ColumnKind
          label={say("column-kind", { number })}
          number={number}
          value={value("columnKind[]", place, column?.kind ?? "text")}
          options={choices.map((kind) => ({ value: kind, label: say(`column-of-${kind}`) }))}
        />
      </FieldGroup>
    )
  })
}

/** Several columns share a name, so each field has an id of its own. */
function ColumnText(props: {
  name: string
  language: "en" | "fr"
  number: number
  label: string
  value: string
}) {
  const { name, language, number, label, value } = props
  const id = `column-${number}-${language}`
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        className="input input-full"
        lang={language}
        dir="ltr"
        type="text"
        defaultValue={value}
      />
    </p>
  )
}

function ColumnKind(props: {
  label: string
  number: number
  value: string
  options: readonly { value: string; label: string }[]
}) {
  const { label, number, value, options } = props
  const id = `column-${number}-kind`
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name="columnKind[]" className="input" defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  )
}
