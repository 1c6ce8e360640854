import { nothingPublic } from "#partnerships"
import { accentLooks, siteVisit, publicThing } from "#site"
import { previewPicture } from "../document/preview-picture.ts"
import type { Route } from "./+types/preview-picture"

/** Drawn once, then given to everyone, until something is published or withdrawn. */
export const handle = { isKept: true }

/** What a shared link shows: `site.png` of the site, `minutes.<id>.png` of one thing, only while that is public. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, site, frame } = await siteVisit({ context, params, request })
  const { locale, actor } = visit
  const asked = /^(site|[a-z][a-z-]{1,40}\.[0-9a-f-]{36})\.png$/.exec(params.picture)?.[1]
  if (!asked) throw nothingPublic(locale)
  const [matter = "", subjectId = ""] = asked.split(".")
  const thing =
    asked === "site"
      ? { title: frame.name, kind: frame.tagline }
      : await visit.read((tx) => publicThing(tx, { matter, subjectId, locale, at: actor.at }))
  if (!thing) throw nothingPublic(locale)
  const ground = accentLooks(site.accent).light.masthead
  const picture = previewPicture({ ...thing, name: frame.name, ground })
  return new Response(picture as BodyInit, { headers: { "Content-Type": "image/png" } })
}
