import { asTyped, errorOf, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import {
  BilingualField,
  Button,
  ButtonRow,
  DateInput,
  Form,
  RadioGroup,
  Select,
  TextArea,
  TextInput,
} from "#ui"
import { sectors } from "../rules/sector.ts"
import { words } from "../words/index.ts"

export type KnownOrganization = {
  nameEn: string
  nameFr: string
  acronym: string | null
  aliases: readonly string[]
  sector: string | null
  locale: "en" | "fr"
  website: string | null
  secretariatSince: string | null
  version: number
}

/** The form of an organisation, new or known. */
export function OrganizationForm(props: {
  locale: Locale
  submissionKey: string
  known?: KnownOrganization | undefined
  refused?: Refused | undefined
}) {
  const { locale, submissionKey, known, refused } = props
  const say = words(locale)
  const typed = (field: "nameEn" | "nameFr" | "acronym" | "sector" | "website" | "secretariatSince") =>
    typedIn(refused, field, known?.[field] ?? "")
  const byName = sectors
    .map((sector) => ({ value: sector as string, label: say(`sector-${sector}`) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale))
  return (
    <Form submissionKey={submissionKey}>
      {known && <input type="hidden" name="version" value={known.version} />}
      <BilingualField
        name="name"
        label={say("name")}
        hint={say("name-hint")}
        english={{ name: "nameEn", value: typed("nameEn"), error: errorOf(refused, "nameEn") }}
        french={{ name: "nameFr", value: typed("nameFr"), error: errorOf(refused, "nameFr") }}
      />
      <TextInput name="acronym" label={say("acronym")} optional width="short" value={typed("acronym")} />
      <TextArea
        {...asTyped(refused, "aliases", known?.aliases.join("\n") ?? "")}
        label={say("aliases")}
        hint={say("aliases-hint")}
        optional
        rows={3}
        maxLength={2000}
      />
      <Select
        name="sector"
        label={say("sector")}
        optional
        value={typed("sector")}
        options={[{ value: "", label: say("sector-unknown") }, ...byName]}
      />
      <RadioGroup
        name="locale"
        label={say("written-in")}
        value={typedIn(refused, "locale", known?.locale ?? locale)}
        options={[
          { value: "en", label: say("in-en") },
          { value: "fr", label: say("in-fr") },
        ]}
      />
      <TextInput
        name="website"
        type="url"
        label={say("website")}
        optional
        value={typed("website")}
        error={errorOf(refused, "website")}
      />
      <DateInput
        name="secretariatSince"
        label={say("secretariat-since")}
        hint={say("secretariat-hint")}
        optional
        value={typed("secretariatSince")}
        error={errorOf(refused, "secretariatSince")}
      />
      <ButtonRow>
        <Button>{say("save")}</Button>
      </ButtonRow>
    </Form>
  )
}
