import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Form, RadioGroup, Select, TextInput } from "#ui"
import { sectors } from "../rules/sector.ts"
import { words } from "../words/index.ts"

export type KnownPerson = {
  name: string
  email: string | null
  phone: string | null
  locale: "en" | "fr"
  sector: string | null
  version: number
}

/** The form of a community member, new or known: one person, and what they said of themselves. */
export function CommunityMemberForm(props: {
  locale: Locale
  submissionKey: string
  known?: KnownPerson | undefined
  refused?: Refused | undefined
}) {
  const { locale, submissionKey, known, refused } = props
  const say = words(locale)
  const field = (name: "name" | "email" | "phone" | "sector") => asTyped(refused, name, known?.[name] ?? "")
  const byName = sectors
    .map((sector) => ({ value: sector as string, label: say(`sector-${sector}`) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale))
  return (
    <Form submissionKey={submissionKey}>
      {known && <input type="hidden" name="version" value={known.version} />}
      <TextInput {...field("name")} label={say("person-name")} />
      <TextInput
        {...field("email")}
        type="email"
        label={say("email")}
        hint={say("person-email-hint")}
        optional
      />
      <TextInput {...field("phone")} type="tel" label={say("phone")} optional width="medium" />
      <RadioGroup
        {...asTyped(refused, "locale", known?.locale ?? locale)}
        label={say("written-in")}
        options={[
          { value: "en", label: say("in-en") },
          { value: "fr", label: say("in-fr") },
        ]}
      />
      <Select
        {...field("sector")}
        label={say("sector")}
        hint={say("person-sector-hint")}
        optional
        options={[{ value: "", label: say("sector-unknown") }, ...byName]}
      />
      <ButtonRow>
        <Button>{say("save")}</Button>
      </ButtonRow>
    </Form>
  )
}
