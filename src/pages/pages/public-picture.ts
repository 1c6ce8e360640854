import { z } from "zod"
import { nothingPublic } from "#partnerships"
import { servicesOf } from "#platform/web"
import { siteVisit } from "#site"
import { pictureFile } from "../parts/picture-file.ts"
import { isPublicPicture } from "../reads/pictures.ts"
import type { Route } from "./+types/public-picture"

/** A picture for exactly as long as something that is public shows it. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit } = await siteVisit({ context, params, request })
  const { shownPicture: id } = params
  const isShown =
    z.uuid().safeParse(id).success && (await visit.read((tx) => isPublicPicture(tx, id, visit.actor.at)))
  if (!isShown) throw nothingPublic(visit.locale)
  return pictureFile(visit, servicesOf(context).files, id)
}
