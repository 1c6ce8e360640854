import type { Locale } from "#platform/words"
import { Button, Form } from "#ui"
import { words } from "../words/index.ts"

/** Offers one form to the network, or takes one it offers. */
export function NetworkFormDoes(props: {
  locale: Locale
  submissionKey: string
  does: "take" | "offer"
  form: { id: string; title: string }
}) {
  const { locale, submissionKey, does, form } = props
  return (
    <Form submissionKey={`${submissionKey}-${form.id.slice(-12)}`}>
      <input type="hidden" name="does" value={does} />
      <input type="hidden" name="form" value={form.id} />
      <Button look="secondary" about={form.title}>
        {words(locale)(`${does}-form-of-network`)}
      </Button>
    </Form>
  )
}
