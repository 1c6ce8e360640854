import { siteVisit } from "#site"
import { eventsFeed } from "../document/events-feed.ts"
import { calendarEvents } from "../reads/on-calendar.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/events-feed"

/** The same for every calendar, until something is published or withdrawn. */
export const handle = { isKept: true }

/** The site's events, to be subscribed to. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, language, frame } = await siteVisit({ context, params, request })
  const { locale, actor } = visit
  const events = await visit.read((tx) => calendarEvents(tx, { locale, language, at: actor.at }))
  const name = words(locale)("events-title", { name: frame.name })
  const text = eventsFeed({ name, site: frame.origin + frame.base, events, at: actor.at })
  return new Response(text, { headers: { "Content-Type": "text/calendar; charset=utf-8" } })
}
