import { errorOf } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, CheckboxGroup, Form, Section } from "#ui"
import type { KeptApplication } from "../reads/application.ts"
import type { missingIn } from "../rules/application.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  kept: KeptApplication
  submissionKey: string
  missing: ReturnType<typeof missingIn>
  refused: Refused | undefined
}

/** Submits an application, after what it lacks and who has not answered was read. */
export function SubmittingForm({ locale, kept, submissionKey, missing, refused }: Props) {
  const say = words(locale)
  const silent = kept.application.endorsements.filter(({ answer }) => answer === null)
  return (
    <Section title={say("submit")} intro={<p>{say("submit-why")}</p>}>
      {missing.length > 0 && (
        <ul>
          {missing.map((what) => (
            <li key={what}>{say(`missing-${what}`)}</li>
          ))}
        </ul>
      )}
      {silent.length > 0 && (
        <>
          <p>{say("submit-silent", { count: silent.length })}</p>
          <ul>
            {silent.map(({ organization }) => (
              <li key={organization.en}>
                <bdi>{organization[locale]}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="submit" />
        <CheckboxGroup
          name="read"
          label={say("before-submitting")}
          options={[{ value: "yes", label: say("read-it") }]}
          error={errorOf(refused, "read")}
        />
        <Button>{say("submit")}</Button>
      </Form>
    </Section>
  )
}
