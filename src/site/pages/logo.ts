import { storedFile } from "#platform/files"
import { nothingPublic } from "#partnerships"
import { servicesOf } from "#platform/web"
import { siteVisit } from "../parts/site-visit.ts"
import type { Route } from "./+types/logo"

/** The picture beside the site's name: only the one that is shown now. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, site } = await siteVisit({ context, params, request })
  const id = site.logoFileId
  if (!id || id !== params.logo) throw nothingPublic(visit.locale)
  const file = await visit.read((tx) => storedFile(tx, id))
  if (!file) throw nothingPublic(visit.locale)
  const content = await servicesOf(context).files.read(visit.partnership.id, id, file.sha256)
  return new Response(content as BodyInit, {
    headers: { "Content-Type": file.mediaType, "Cache-Control": "public, max-age=86400" },
  })
}
