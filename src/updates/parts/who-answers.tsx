import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { RadioGroup, TextInput } from "#ui"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  reader: string
  organization: string
  /** As it was saved with a draft. */
  answeredName: string
  refused: Refused | undefined
}

/**
 * Who answers, asked without a choice made beforehand: only somebody at the organisation can say it, so a program that
 * opens a letter's links and presses their buttons files nothing.
 */
export function WhoAnswers({ locale, reader, organization, answeredName, refused }: Props) {
  const say = words(locale)
  return (
    <>
      <RadioGroup
        {...asTyped(refused, "answeredBy")}
        label={say("who-answers")}
        options={[
          { value: "contact", label: reader || organization },
          { value: "other", label: say("somebody-else") },
        ]}
      />
      <TextInput
        {...asTyped(refused, "answeredName", answeredName)}
        label={say("their-name")}
        width="medium"
        hint={say("their-name-hint")}
      />
    </>
  )
}
