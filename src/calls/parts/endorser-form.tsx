import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, Form, Select } from "#ui"
import type { KeptApplication } from "../reads/application.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  kept: KeptApplication
  submissionKey: string
  refused: Refused | undefined
  organizations: readonly { value: string; label: string }[]
}

/** Asks one more organisation to endorse an application. */
export function EndorserForm({ locale, kept, submissionKey, refused, organizations }: Props) {
  const say = words(locale)
  const asked = new Set(kept.asked.map(({ organizationId }) => organizationId))
  const free = organizations.filter(({ value }) => !asked.has(value))
  if (free.length === 0) return null
  return (
    <Form submissionKey={submissionKey}>
      <input type="hidden" name="does" value="ask" />
      <Select
        {...asTyped(refused, "endorser")}
        label={say("ask-whom")}
        hint={say("ask-whom-hint")}
        options={[{ value: "", label: say("choose") }, ...free]}
      />
      <Button look="secondary">{say("ask-endorsement")}</Button>
    </Form>
  )
}
