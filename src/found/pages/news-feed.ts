import { siteVisit, publicThings } from "#site"
import { newsFeed } from "../document/news-feed.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/news-feed"

/** The same for every reader, until something is published or withdrawn. */
export const handle = { isKept: true }

/** What became public lately, for a feed reader. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, language, frame } = await siteVisit({ context, params, request })
  const things = await visit.read((tx) => publicThings(tx, { locale: visit.locale, at: visit.actor.at }))
  const site = frame.origin + frame.base
  const text = newsFeed({
    title: words(visit.locale)("feed-title", { name: frame.name }),
    about: frame.tagline,
    language,
    site,
    self: `${site}/news.xml`,
    things,
    made: visit.actor.at,
  })
  return new Response(text, { headers: { "Content-Type": "application/rss+xml; charset=utf-8" } })
}
