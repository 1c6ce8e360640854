import type { Locale } from "#platform/words"
import { Section } from "#ui"
import { words } from "../words/index.ts"
import type { BesideSite } from "./beside-site.ts"

/** At the end of a public page outside the site: what else there is of the partnership. */
export function WaysToSite({ locale, from, beside }: { locale: Locale; from: string; beside: BesideSite }) {
  const say = words(locale)
  if (beside.length === 0) return null
  return (
    <Section title={say("more-from", { from })}>
      <ul>
        {beside.map(({ href, label, lang }) => (
          <li key={href}>
            <a href={href} lang={lang}>
              {label ?? say("first-page")}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
