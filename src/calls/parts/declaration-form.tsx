import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, Form, RadioGroup, Section, TextArea } from "#ui"
import { words } from "../words/index.ts"

type Props = { locale: Locale; submissionKey: string; refused: Refused | undefined; isFirst: boolean }

/** A reviewer declares whether an application touches an interest of theirs, before they read it or later. */
export function DeclarationForm({ locale, submissionKey, refused, isFirst }: Props) {
  const say = words(locale)
  return (
    <Section title={say("declare")} intro={<p>{say(isFirst ? "declare-why" : "declare-later")}</p>}>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="declare" />
        <RadioGroup
          {...asTyped(refused, "conflict")}
          label={say("has-conflict")}
          options={[
            ...(isFirst ? [{ value: "no", label: say("no-conflict"), hint: say("no-conflict-hint") }] : []),
            { value: "yes", label: say("conflict"), hint: say("conflict-hint") },
          ]}
        />
        <TextArea {...asTyped(refused, "reason")} label={say("conflict-reason")} rows={2} optional />
        <Button>{say("declare")}</Button>
      </Form>
    </Section>
  )
}
