import { foundWords } from "#found"
import { SitePage } from "#parts/site"
import { siteVisit } from "#site"
import { Section } from "#ui"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-home"

/** The same for anyone, until something is published or withdrawn. */
export const handle = { isKept: true }

/** The first page of a public site: who this is, and what there is to see. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { frame } = await siteVisit({ context, params, request })
  return { frame }
}

export default function SiteHome({ loaderData }: Route.ComponentProps) {
  const { frame } = loaderData
  const say = words(frame.locale)
  const found = foundWords(frame.locale)
  return (
    <SitePage frame={frame} title={frame.name} lead={frame.tagline} description={frame.tagline || undefined}>
      {frame.menu.length === 0 && <p>{say("site-empty")}</p>}
      <ul>
        {frame.menu.map(({ href, label, lang }) => (
          <li key={href}>
            <a href={href} lang={lang}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <Section title={found("follow")}>
        <ul>
          <li>
            <a href={`${frame.base}/news.xml`} type="application/rss+xml">
              {found("follow-news")}
            </a>
          </li>
          <li>
            <a href={`${frame.base}/events.ics`} type="text/calendar" download>
              {found("follow-events")}
            </a>
          </li>
        </ul>
      </Section>
    </SitePage>
  )
}
