import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Form, RadioGroup, TextInput } from "#ui"
import { words } from "../words/index.ts"
import { field } from "./meeting-fields.tsx"

/** Invites somebody who has no seat. */
export function GuestForm(props: { locale: Locale; submissionKey: string; refused: Refused | undefined }) {
  const { locale, submissionKey, refused } = props
  const say = words(locale)
  return (
    <Form submissionKey={submissionKey}>
      <TextInput {...field(refused, "name", "")} label={say("guest-name")} />
      <TextInput {...field(refused, "email", "")} label={say("guest-email")} type="email" />
      <RadioGroup
        {...field(refused, "locale", locale)}
        label={say("guest-language")}
        options={[
          { value: "en", label: say("in-english") },
          { value: "fr", label: say("in-french") },
        ]}
      />
      <ButtonRow>
        <Button name="act" value="guest">
          {say("invite-guest")}
        </Button>
      </ButtonRow>
    </Form>
  )
}
