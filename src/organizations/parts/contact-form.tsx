import { errorOf, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Form, RadioGroup, TextInput } from "#ui"
import { words } from "../words/index.ts"

export type KnownContact = {
  name: string
  email: string | null
  jobTitle: string | null
  phone: string | null
  locale: "en" | "fr"
  version: number
}

/** The form of somebody the partnership writes to. */
export function ContactForm(props: {
  locale: Locale
  submissionKey: string
  known?: KnownContact | undefined
  refused?: Refused | undefined
}) {
  const { locale, submissionKey, known, refused } = props
  const say = words(locale)
  const typed = (field: "name" | "email" | "jobTitle" | "phone") =>
    typedIn(refused, field, known?.[field] ?? "")
  return (
    <Form submissionKey={submissionKey}>
      {known && <input type="hidden" name="version" value={known.version} />}
      <TextInput
        name="name"
        label={say("contact-name")}
        value={typed("name")}
        error={errorOf(refused, "name")}
      />
      <TextInput
        name="email"
        type="email"
        label={say("email")}
        hint={say("email-hint")}
        optional
        value={typed("email")}
        error={errorOf(refused, "email")}
      />
      <TextInput
        name="phone"
        type="tel"
        label={say("phone")}
        optional
        width="medium"
        value={typed("phone")}
        error={errorOf(refused, "phone")}
      />
      <TextInput name="jobTitle" label={say("job-title")} optional value={typed("jobTitle")} />
      <RadioGroup
        name="locale"
        label={say("written-in")}
        value={typedIn(refused, "locale", known?.locale ?? locale)}
        options={[
          { value: "en", label: say("in-en") },
          { value: "fr", label: say("in-fr") },
        ]}
      />
      <ButtonRow>
        <Button>{say("save")}</Button>
      </ButtonRow>
    </Form>
  )
}
