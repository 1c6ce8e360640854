import { asTyped, errorOf, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import { nameIn, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import {
  BilingualField,
  Button,
  ButtonRow,
  CheckboxGroup,
  DateInput,
  Disclosure,
  Form,
  Select,
  TextArea,
  TextInput,
} from "#ui"
import type { ActivityChoices } from "../reads/activity-choices.ts"
import type { Activity } from "../reads/queries.ts"
import { words } from "../words/index.ts"
import { ChangeReason } from "./change-reason.tsx"

type Props = {
  locale: Locale
  submissionKey: string
  choices: ActivityChoices
  /** What is saved, when it is changed. */
  known?: Activity | undefined
  /** The council approved the plan: whatever changes has a reason. */
  wantsReason: boolean
  refused?: Refused | undefined
}

export function ActivityForm({ locale, submissionKey, choices, known, wantsReason, refused }: Props) {
  const say = words(locale)
  const text = (field: TextField) => typedIn(refused, field, known?.[field] ?? "")
  const box = (field: TextField) => ({ name: field, value: text(field), error: errorOf(refused, field) })
  return (
    <Form submissionKey={submissionKey}>
      {known && <input type="hidden" name="version" value={known.version} />}
      <BilingualField
        name="title"
        label={say("title")}
        hint={say("title-hint")}
        english={box("titleEn")}
        french={box("titleFr")}
      />
      <Select
        {...asTyped(refused, "under", known?.outcomeId ?? known?.priorityId)}
        label={say("under")}
        hint={say("under-hint")}
        options={underOptions(locale, choices)}
      />
      <Who {...{ locale, choices, known, refused }} part="lead" field="leads" />
      <Who {...{ locale, choices, known, refused }} part="partner" field="partners" />
      <Select
        {...box("bodyId")}
        label={say("body")}
        hint={say("body-hint")}
        optional
        options={bodyOptions(locale, choices, known)}
      />
      <DateInput {...box("startsOn")} label={say("starts-on")} optional />
      <DateInput {...box("endsOn")} label={say("ends-on")} optional />
      <Disclosure
        summary={say("as-written-dates")}
        open={Boolean(text("startsAsWritten") || text("endsAsWritten"))}
      >
        <TextInput
          {...box("startsAsWritten")}
          label={say("starts-as-written")}
          hint={say("as-written-hint")}
          optional
          width="medium"
        />
        <TextInput {...box("endsAsWritten")} label={say("ends-as-written")} optional width="medium" />
      </Disclosure>
      <BilingualField
        name="deliverable"
        label={say("deliverable")}
        hint={say("deliverable-hint")}
        optional
        rows={3}
        english={box("deliverableEn")}
        french={box("deliverableFr")}
      />
      <BilingualField
        name="resources"
        label={say("resources")}
        hint={say("resources-hint")}
        optional
        rows={2}
        english={box("resourcesEn")}
        french={box("resourcesFr")}
      />
      <TextArea {...box("funders")} label={say("funders")} hint={say("funders-hint")} optional rows={2} />
      <TextArea {...box("notes")} label={say("notes")} optional rows={4} />
      {wantsReason && <ChangeReason locale={locale} refused={refused} />}
      <ButtonRow>
        <Button>{say("save")}</Button>
      </ButtonRow>
    </Form>
  )
}

type TextField =
  | "titleEn"
  | "titleFr"
  | "bodyId"
  | "startsOn"
  | "endsOn"
  | "startsAsWritten"
  | "endsAsWritten"
  | "deliverableEn"
  | "deliverableFr"
  | "resourcesEn"
  | "resourcesFr"
  | "funders"
  | "notes"

/**
 * Every organisation with a box, behind the names of those chosen: it works without a script, and sixty boxes are only
 * there for whoever wants to choose.
 */
function Who(
  props: Omit<Props, "submissionKey" | "wantsReason"> & {
    part: "lead" | "partner"
    field: "leads" | "partners"
  },
) {
  const { locale, choices, known, refused, part, field } = props
  const say = words(locale)
  const chosen = refused
    ? (refused.typed[`${field}[]`] ?? [])
    : (known?.organizations.filter((one) => one.part === part).map((one) => one.id) ?? [])
  const what = say(part === "lead" ? "who-leads" : "who-takes-part")
  if (choices.organizations.length === 0) return part === "lead" ? <p>{say("no-organizations")}</p> : null
  const named = choices.organizations
    .map(({ id, nameEn, nameFr }) => ({ value: id, label: locale === "fr" ? nameFr : nameEn }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale))
  const names = named.filter(({ value }) => chosen.includes(value)).map(({ label }) => label)
  return (
    <Disclosure
      summary={say("who-chosen", { what, names: names.join(", ") || say("nobody-chosen") })}
      open={part === "lead" && names.length === 0}
    >
      <CheckboxGroup
        name={`${field}[]`}
        label={what}
        error={errorOf(refused, field)}
        optional
        values={chosen}
        options={named}
      />
    </Disclosure>
  )
}

/** Each priority as a whole, then what stands under it, as deep as the strategy goes: one choice, so that the two can never disagree. */
function underOptions(locale: Locale, { places }: ActivityChoices) {
  const say = words(locale)
  const options = places.map((place) => {
    const said = { level: locale === "fr" ? place.levelFr : place.levelEn, title: titleIn(locale, place) }
    const label =
      place.depth === 1
        ? say("under-priority", { priority: said.title })
        : `${deeper.repeat(place.depth - 1)}${say("under-outcome", said)}`
    return { value: place.id, label }
  })
  return [{ value: "", label: say("choose") }, ...options]
}

/** Wide enough to be seen in a list to choose from, which folds plain spaces. */
const deeper = "\u2003"

/** The bodies in force, and the one it has, were it no longer in force. */
function bodyOptions(locale: Locale, { bodies }: ActivityChoices, known: Activity | undefined) {
  const options = bodies.map((body) => ({
    value: body.id,
    label: nameIn(locale, body),
  }))
  const label = (locale === "fr" ? known?.bodyFr : known?.bodyEn) ?? ""
  if (known?.bodyId && !bodies.some((body) => body.id === known.bodyId)) {
    options.push({ value: known.bodyId, label })
  }
  return [{ value: "", label: words(locale)("no-body") }, ...options]
}
