import { siteVisit, publicThings } from "#site"
import { sitemap } from "../document/sitemap.ts"
import type { MappedPage } from "../document/sitemap.ts"
import type { Route } from "./+types/sitemap"

/** The same for every search engine, until something is published or withdrawn. */
export const handle = { isKept: true }

/** Everything public of one site, by its addresses in the languages of the site. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, language, frame } = await siteVisit({ context, params, request })
  const asked = { locale: visit.locale, at: visit.actor.at }
  const things = await visit.read((tx) => publicThings(tx, asked))
  const pages = new Map<string, MappedPage>([["", { path: "", changed: null }]])
  // The search is no page to be found, and what is beside the site has addresses of its own.
  for (const { path } of frame.menu.filter((entry) => entry.path !== "/search" && !entry.isBeside))
    pages.set(path, { path, changed: null })
  for (const { path, since } of things) pages.set(path, { path, changed: since })
  const addressIn = (tag: string) => frame.origin + frame.base.replace(`/${language}`, `/${tag}`)
  const languages = [...new Set([language, ...frame.languages.map(({ lang }) => lang)])].toSorted()
  const text = sitemap({ addressIn, languages, pages: [...pages.values()] })
  return new Response(text, { headers: { "Content-Type": "application/xml; charset=utf-8" } })
}
