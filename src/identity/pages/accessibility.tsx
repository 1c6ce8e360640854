import { servicesOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Section } from "#ui"
import { IdentityPage } from "../parts/identity-page.tsx"
import { localeOf } from "../parts/locale-of.ts"
import { knownGaps, reviewedOn } from "../rules/known-gaps.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/accessibility"

export function loader({ params, context }: Route.LoaderArgs) {
  const locale = localeOf(params)
  const { settings } = servicesOf(context)
  return { locale, email: settings.operatorEmail, reviewed: formatDate(locale, reviewedOn) }
}

/** The accessibility statement: what can be counted on, what cannot yet, and how to ask for another format. */
export default function Accessibility({ loaderData }: Route.ComponentProps) {
  const { locale, email, reviewed } = loaderData
  const say = words(locale)
  return (
    <IdentityPage locale={locale} title={say("accessibility")} lead={say("accessibility-lead")}>
      <Section title={say("another-format")} id="another-format">
        <p>{say("another-format-how")}</p>
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
        <p>{say("another-format-when")}</p>
      </Section>
      <Section title={say("gaps")} id="gaps">
        <ul>
          {knownGaps.map(({ key }) => (
            <li key={key}>{say(`gap-${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={say("counted-on")}>
        <ul>
          {(["keyboard", "script", "zoom", "status", "copies"] as const).map((key) => (
            <li key={key}>{say(`counted-on-${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={say("complain")}>
        <p>{say("complain-how")}</p>
      </Section>
      <Section title={say("checked")}>
        <p>{say("checked-how")}</p>
        <p>{say("reviewed", { date: reviewed })}</p>
      </Section>
    </IdentityPage>
  )
}
