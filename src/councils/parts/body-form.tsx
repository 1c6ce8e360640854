import { asTyped } from "#platform/web"
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
  const title = (name: "titleEn" | "titleFr", value: string) => asTyped(refused, name, value)
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
        {...asTyped(refused, "kind", known.kind)}
        label={say("kind")}
        options={kinds.map((kind) => ({
          value: kind,
          label: say(`kind-${kind}`),
          hint: say(`kind-${kind}-hint`),
        }))}
      />
      {parents.length > 0 && (
        <Select
          {...asTyped(refused, "parentId", known.parentId ?? "")}
          label={say("reports-to")}
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
        {...asTyped(refused, "startsOn", known.startsOn ?? "")}
        label={say("starts-on")}
        hint={say("starts-on-hint")}
        optional
      />
      <DateInput
        {...asTyped(refused, "endsOn", known.endsOn ?? "")}
        label={say("ends-on")}
        hint={say("ends-on-hint")}
        optional
      />
    </>
  )
}
