import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { BilingualField, Checkbox, NumberInput, RadioGroup, Select, TextInput } from "#ui"
import { computationNames } from "../rules/template.ts"
import type { Bilingual, Question } from "../rules/template.ts"
import { optionLines } from "../rules/edit-template.ts"
import { words } from "../words/index.ts"
import { ColumnFields } from "./column-fields.tsx"

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
  return asTyped(refused, name, known)
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
      return (
        <ColumnFields
          locale={locale}
          known={question?.kind === "table" ? question.columns : []}
          refused={refused}
        />
      )
    case "claims":
      return <p>{say("question-claims")}</p>
  }
}

function ChoiceFields({ locale, question, refused }: Props) {
  const say = words(locale)
  const { choose, options } = question?.kind === "choice" ? question : { choose: "one" as const, options: [] }
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
        english={fieldOf(refused, "optionsEn", optionLines(options, "en"))}
        french={fieldOf(refused, "optionsFr", optionLines(options, "fr"))}
      />
    </>
  )
}
