import { errorOf } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { BilingualField, CheckboxGroup, Disclosure, FieldGroup, NumberInput, RadioGroup, Select } from "#ui"
import { choiceField, one, rowsIn } from "../rules/answer-form.ts"
import type { Sent, ShownAnswer } from "../rules/answer-form.ts"
import type { Answer, TypedQuestion } from "../rules/answer.ts"
import type { ChoiceQuestion, Column, NarrativeQuestion, TableQuestion } from "../rules/template.ts"
import { words } from "../words/index.ts"
import { MeanwhileShown } from "./meanwhile-shown.tsx"

export type AnswerFieldsProps<Question extends TypedQuestion = TypedQuestion> = {
  question: Question
  shown: ShownAnswer
  locale: Locale
  refused: Refused | undefined
}

/** The fields of one question, with the marks that tell what they were filled from. */
export function AnswerFields({ question, shown, locale, refused }: AnswerFieldsProps) {
  const { key } = question
  return (
    <>
      <input type="hidden" name={`${key}.version`} value={one(shown.fields, `${key}.version`)} />
      <input type="hidden" name={`${key}.was`} value={one(shown.fields, `${key}.was`)} />
      {shown.meanwhile && (
        <MeanwhileShown question={question} answer={shown.meanwhile as Answer} locale={locale} />
      )}
      <Typed question={question} shown={shown} locale={locale} refused={refused} />
    </>
  )
}

function Typed({ question, ...rest }: AnswerFieldsProps) {
  if (question.kind === "narrative") return <NarrativeFields question={question} {...rest} />
  if (question.kind === "choice") return <ChoiceFields question={question} {...rest} />
  return <TableFields question={question} {...rest} />
}

function NarrativeFields({ question, shown, locale, refused }: AnswerFieldsProps<NarrativeQuestion>) {
  const { key, wording, hint, maximumCharacters: most } = question
  const field = (language: "en" | "fr") => ({
    name: `${key}.${language}`,
    value: one(shown.fields, `${key}.${language}`),
    error: errorOf(refused, `${key}.${language}`),
  })
  return (
    <BilingualField
      name={key}
      label={wording[locale]}
      hint={words(locale)("narrative-hint", { hint: hint[locale], most })}
      optional={!question.required}
      rows={most > 1000 ? 12 : 4}
      english={field("en")}
      french={field("fr")}
    />
  )
}

function ChoiceFields({ question, shown, locale, refused }: AnswerFieldsProps<ChoiceQuestion>) {
  const name = choiceField(question)
  const given = shown.fields[name] ?? []
  const values = typeof given === "string" ? [given] : given
  const field = {
    name,
    label: question.wording[locale],
    hint: question.hint[locale],
    optional: !question.required,
    error: errorOf(refused, name),
    options: question.options.map(({ code, wording }) => ({ value: code, label: wording[locale] })),
  }
  return question.choose === "several" ? (
    <CheckboxGroup {...field} values={values} />
  ) : (
    <RadioGroup {...field} value={values[0]} />
  )
}

/** Rows typed by hand; a few spare ones at the end, and more after saving. */
function TableFields({ question, shown, locale, refused }: AnswerFieldsProps<TableQuestion>) {
  const say = words(locale)
  const { key, wording, hint, columns } = question
  const places = Array.from({ length: rowsIn(question, shown.fields) }, (_, place) => place)
  const hasNumbers = columns.some(({ kind }) => kind === "number" || kind === "amount")
  const isFilled = (place: number) =>
    columns.some((column) =>
      cellNames(`${key}.${place}`, column).some(
        (name) => one(shown.fields, name) !== "" || errorOf(refused, name),
      ),
    )
  return (
    <FieldGroup name={key} label={wording[locale]} hint={hint[locale]} optional={!question.required}>
      {hasNumbers && <p className="field-hint">{say("number-hint")}</p>}
      {places.map((place) => (
        <Disclosure
          key={place}
          summary={rowSummary({ question, place, fields: shown.fields, locale })}
          open={isFilled(place) || place === 0}
        >
          {columns.map((column) => (
            <CellField
              key={column.key}
              name={`${key}.${place}.${column.key}`}
              {...{ column, shown, locale, refused }}
            />
          ))}
        </Disclosure>
      ))}
    </FieldGroup>
  )
}

function rowSummary(row: { question: TableQuestion; place: number; fields: Sent; locale: Locale }): string {
  const { question, place, fields, locale } = row
  const [first] = question.columns
  const named = first ? one(fields, `${question.key}.${place}.${first.key}.${locale}`) : ""
  const say = words(locale)
  return named === ""
    ? say("row-number", { number: place + 1 })
    : say("row-named", { number: place + 1, name: named })
}

function cellNames(row: string, column: Column): string[] {
  const name = `${row}.${column.key}`
  return column.kind === "text" ? [`${name}.en`, `${name}.fr`] : [name]
}

type CellFieldProps = Omit<AnswerFieldsProps, "question"> & { name: string; column: Column }

function CellField({ name, column, shown, locale, refused }: CellFieldProps) {
  const say = words(locale)
  const label = column.heading[locale]
  const value = one(shown.fields, name)
  const error = errorOf(refused, name)
  if (column.kind === "text") {
    const field = (language: "en" | "fr") => ({
      name: `${name}.${language}`,
      value: one(shown.fields, `${name}.${language}`),
      error: errorOf(refused, `${name}.${language}`),
    })
    return <BilingualField name={name} label={label} english={field("en")} french={field("fr")} />
  }
  if (column.kind === "choice") {
    const options = column.options.map(({ code, wording }) => ({ value: code, label: wording[locale] }))
    return (
      <Select
        name={name}
        label={label}
        value={value}
        error={error}
        options={[{ value: "", label: say("choose") }, ...options]}
      />
    )
  }
  const unit = { number: "", year: "", amount: say("dollars") }[column.kind]
  return <NumberInput name={name} label={label} value={value} error={error} unit={unit} inputMode="decimal" />
}
