import { errorOf } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import {
  BilingualField,
  Button,
  ButtonRow,
  CheckboxGroup,
  Form,
  NumberInput,
  RadioGroup,
  TextInput,
} from "#ui"
import { itemKinds } from "../rules/item-kind.ts"
import type { ItemKind } from "../rules/item-kind.ts"
import { words } from "../words/index.ts"
import { field } from "./meeting-fields.tsx"

export type KnownItem = {
  kind: ItemKind
  titleEn: string
  titleFr: string
  textEn: string
  textFr: string
  minutes: number | null
  presenter: string
  isInternal: boolean
  onConsent: boolean
  version?: number
}

type Props = {
  locale: Locale
  submissionKey: string
  known: KnownItem
  act: string
  cancelHref: string
  refused: Refused | undefined
}

/** The form of an agenda item, new or known. */
export function ItemForm({ locale, submissionKey, known, act, cancelHref, refused }: Props) {
  const say = words(locale)
  const marks = [...(known.isInternal ? ["internal"] : []), ...(known.onConsent ? ["consent"] : [])]
  return (
    <Form submissionKey={submissionKey}>
      {known.version !== undefined && <input type="hidden" name="version" value={known.version} />}
      <BilingualField
        name="title"
        label={say("item-title")}
        english={field(refused, "titleEn", known.titleEn)}
        french={field(refused, "titleFr", known.titleFr)}
      />
      <RadioGroup
        {...field(refused, "kind", known.kind)}
        label={say("item-kind")}
        options={itemKinds.map((kind) => ({
          value: kind,
          label: say(`kind-${kind}`),
          hint: say(`kind-${kind}-hint`),
        }))}
      />
      <NumberInput
        {...field(refused, "minutes", known.minutes === null ? "" : String(known.minutes))}
        label={say("item-minutes")}
        unit={say("unit-minutes")}
        optional
      />
      <TextInput {...field(refused, "presenter", known.presenter)} label={say("presenter")} optional />
      <BilingualField
        name="text"
        label={say("item-text")}
        hint={say("item-text-hint")}
        rows={4}
        optional
        english={field(refused, "textEn", known.textEn)}
        french={field(refused, "textFr", known.textFr)}
      />
      <CheckboxGroup
        name="marks[]"
        label={say("item-marks")}
        error={errorOf(refused, "marks")}
        optional
        values={refused ? (refused.typed["marks[]"] ?? []) : marks}
        options={[
          { value: "consent", label: say("mark-consent"), hint: say("mark-consent-hint") },
          { value: "internal", label: say("mark-internal"), hint: say("mark-internal-hint") },
        ]}
      />
      <ButtonRow>
        <Button>{act}</Button>
        <Button look="quiet" href={cancelHref}>
          {say("cancel")}
        </Button>
      </ButtonRow>
    </Form>
  )
}

/** What the form says of an item, as the acts take it. */
export function itemTyped<Typed extends { marks: readonly string[]; titleEn: string; titleFr: string }>(
  typed: Typed,
) {
  const { marks, ...item } = typed
  return { ...item, isInternal: marks.includes("internal"), onConsent: marks.includes("consent") }
}
