import { asTyped, errorOf } from "#platform/web"
import type { Refused } from "#platform/web"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, DateInput, Form, RadioGroup, Select, TextInput } from "#ui"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  submissionKey: string
  today: string
  bodies: readonly { id: string; nameEn: string; nameFr: string }[]
  refused: Refused | undefined
}

/** A decision that was taken elsewhere, with where it can be read. */
export function AgreedOutside({ locale, submissionKey, today, bodies, refused }: Props) {
  const say = words(locale)
  const box = (name: string, known = "") => asTyped(refused, name, known)
  return (
    <Form submissionKey={submissionKey}>
      <RadioGroup
        {...box("step", "approved")}
        label={say("step")}
        options={[
          { value: "approved", label: say("step-approved") },
          { value: "ratified", label: say("step-ratified") },
        ]}
      />
      <Select
        {...box("bodyId")}
        label={say("who-agreed")}
        options={[
          { value: "", label: say("choose") },
          ...bodies.map((body) => ({ value: body.id, label: nameIn(locale, body) })),
        ]}
      />
      <RadioGroup
        {...box("covers", "whole")}
        label={say("covers")}
        error={errorOf(refused, "isOwnPart")}
        options={[
          { value: "whole", label: say("covers-whole") },
          { value: "own", label: say("covers-own") },
        ]}
      />
      <DateInput {...box("decidedOn", today)} label={say("decided-on")} />
      <TextInput {...box("decidedWhere")} label={say("decided-where")} hint={say("decided-where-hint")} />
      <ButtonRow>
        <Button>{say("agree-outside-act")}</Button>
      </ButtonRow>
    </Form>
  )
}
