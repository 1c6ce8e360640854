import { errorOf, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { BilingualField, Button, ButtonRow, DateInput, Form, RadioGroup, Select } from "#ui"
import type { BodyKind } from "../rules/body-kind.ts"
import { words } from "../words/index.ts"

export type KnownBody = {
  kind: BodyKind
  nameEn: string
  nameFr: string
  parentId: string | null
  startsOn: string | null
  endsOn: string | null
  version?: number
}

type Props = {
  locale: Locale
  submissionKey: string
  known: KnownBody
  kinds: readonly BodyKind[]
  /** The bodies it may report to. */
  parents: readonly { id: string; nameEn: string; nameFr: string }[]
  act: string
  refused?: Refused | undefined
}

/** The form of a body, new or known. */
export function BodyForm({ locale, submissionKey, known, kinds, parents, act, refused }: Props) {
  const say = words(locale)
  const title = (name: "titleEn" | "titleFr", value: string) => ({
    name,
    value: typedIn(refused, name, value),
    error: errorOf(refused, name),
  })
  return (
    <Form submissionKey={submissionKey}>
      {known.version !== undefined && <input type="hidden" name="version" value={known.version} />}
      <BilingualField
        name="title"
        label={say("body-name")}
        hint={say("body-name-hint")}
        english={title("titleEn", known.nameEn)}
        french={title("titleFr", known.nameFr)}
      />
      <RadioGroup
        name="kind"
        label={say("kind")}
        value={typedIn(refused, "kind", known.kind)}
        error={errorOf(refused, "kind")}
        options={kinds.map((kind) => ({
          value: kind,
          label: say(`kind-${kind}`),
          hint: say(`kind-${kind}-hint`),
        }))}
      />
      {parents.length > 0 && (
        <Select
          name="parentId"
          label={say("reports-to")}
          value={typedIn(refused, "parentId", known.parentId ?? "")}
          error={errorOf(refused, "parentId")}
          options={[
            { value: "", label: say("reports-to-nobody") },
            ...parents.map((body) => ({ value: body.id, label: nameIn(locale, body) })),
          ]}
        />
      )}
      <TermFields {...{ locale, refused, known }} />
      <ButtonRow>
        <Button>{act}</Button>
      </ButtonRow>
    </Form>
  )
}

function TermFields({ locale, refused, known }: Pick<Props, "locale" | "refused" | "known">) {
  const say = words(locale)
  return (
    <>
      <DateInput
        name="startsOn"
        label={say("starts-on")}
        hint={say("starts-on-hint")}
        optional
        value={typedIn(refused, "startsOn", known.startsOn ?? "")}
        error={errorOf(refused, "startsOn")}
      />
      <DateInput
        name="endsOn"
        label={say("ends-on")}
        hint={say("ends-on-hint")}
        optional
        value={typedIn(refused, "endsOn", known.endsOn ?? "")}
        error={errorOf(refused, "endsOn")}
      />
    </>
  )
}
