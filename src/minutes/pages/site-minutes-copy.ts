import { nothingPublic } from "#partnerships"
import { siteVisit } from "#site"
import { publicMinutesFile } from "../document/minutes-file.ts"
import { publicMinutes } from "../reads/public-minutes.ts"
import type { Route } from "./+types/site-minutes-copy"

/** `minutes-en.pdf`: the same as a document. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit } = await siteVisit({ context, params, request })
  const shown = await visit.read((tx) => publicMinutes(tx, params.adoptedMinutes, visit.actor.at))
  const file = shown && (await publicMinutesFile(shown, params.minutes))
  if (!file) throw nothingPublic(visit.locale)
  return file
}
