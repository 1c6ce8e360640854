import type { Locale } from "#platform/words"
import { formatDateTime } from "#platform/words"
import { Disclosure, InLanguage, Section } from "#ui"
import type { AcceptedUpdate } from "../reads/accepted-updates.ts"
import { words } from "../words/index.ts"
import { Paragraphs } from "./answer-shown.tsx"

/** What partners reported and the secretariat accepted, in their own words, with its source: to copy from. */
export function AcceptedUpdates(props: {
  updates: readonly AcceptedUpdate[]
  locale: Locale
  home: string
  timeZone: string
}) {
  const { updates, locale, home, timeZone } = props
  const say = words(locale)
  if (updates.length === 0) {
    return (
      <Section title={say("accepted-updates")}>
        <p>{say("no-accepted-updates")}</p>
      </Section>
    )
  }
  return (
    <Section title={say("accepted-updates")} intro={<p>{say("accepted-updates-why")}</p>}>
      {updates.map((update) => (
        <Disclosure key={update.id} summary={update.activity[locale]}>
          <blockquote>
            <InLanguage lang={`${update.locale}-CA`}>
              <Paragraphs text={update.narrative} />
            </InLanguage>
          </blockquote>
          <p>
            {say("update-source", {
              organization: update.organization[locale],
              date: formatDateTime(locale, update.submittedAt, timeZone),
            })}{" "}
            <a href={`${home}/evidence/${update.id}`}>{say("walk-down")}</a>
          </p>
        </Disclosure>
      ))}
    </Section>
  )
}
