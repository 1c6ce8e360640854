import { asTyped, errorOf, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, DateInput, Form, Select, TextArea, TextInput } from "#ui"
import type { StepKind } from "../rules/plan-standing.ts"
import { words } from "../words/index.ts"

type Choice = { value: string; label: string }

type Props = {
  locale: Locale
  kind: StepKind
  today: string
  submissionKey: string
  refused: Refused | undefined
  documents: readonly Choice[]
  /** Plans that could take its place. */
  others: readonly Choice[]
  versions: readonly { id: string; number: number; note: string }[]
}

/** What is to be said of a step; which fields it has goes with its kind. */
export function StepForm(props: Props) {
  const { locale, kind, today, submissionKey, refused, documents, others } = props
  const say = words(locale)
  const field = <Name extends "onDay" | "note" | "documentId" | "byPlanId">(name: Name) => ({
    name,
    label: say(name),
    value: typedIn(refused, name),
    error: errorOf(refused, name),
  })
  return (
    <Form submissionKey={submissionKey}>
      <input type="hidden" name="kind" value={kind} />
      <DateInput {...field("onDay")} value={typedIn(refused, "onDay", today)} />
      {(kind === "adopted" || kind === "endorsed") && <Decided {...props} kind={kind} />}
      {kind === "superseded" && others.length > 0 && (
        <Select
          {...field("byPlanId")}
          optional
          options={[{ value: "", label: say("no-plan-after") }, ...others]}
        />
      )}
      {documents.length > 0 && (
        <Select
          {...field("documentId")}
          hint={say("document-hint")}
          optional
          options={[{ value: "", label: say("no-document") }, ...documents]}
        />
      )}
      <TextArea {...field("note")} rows={3} optional />
      <ButtonRow>
        <Button>{say("record-it")}</Button>
      </ButtonRow>
    </Form>
  )
}

/** Who decided, and how; of an adoption also which version. */
function Decided({ locale, kind, refused, versions }: Props & { kind: "adopted" | "endorsed" }) {
  const say = words(locale)
  const field = <Name extends "resolution" | "conditions" | "versionId">(name: Name) => ({
    name,
    label: say(name),
    value: typedIn(refused, name),
    error: errorOf(refused, name),
  })
  return (
    <>
      <TextInput {...asTyped(refused, "byWhom")} label={say(`by-${kind}`)} />
      {kind === "adopted" && versions.length > 0 && (
        <Select
          {...field("versionId")}
          options={[
            { value: "", label: say("version-now") },
            ...versions.map(({ id, number, note }) => ({
              value: id,
              label: [say("version-said", { number }), note].filter(Boolean).join(" · "),
            })),
          ]}
        />
      )}
      <TextInput {...field("resolution")} optional width="medium" />
      <TextArea {...field("conditions")} rows={3} optional />
    </>
  )
}
