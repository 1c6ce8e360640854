import { NotFound } from "#platform/refusals"
import { servicesOf, showable, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { pictureFile } from "../parts/picture-file.ts"
import { isPictureOfPage } from "../reads/pictures.ts"
import type { Route } from "./+types/page-picture"

/** A picture of a page as its writers see it, whether or not it is public. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "page")
  const { page, pagePicture: id } = params
  if (!(await visit.read((tx) => isPictureOfPage(tx, page, id)))) throw showable(visit.locale, new NotFound())
  return pictureFile(visit, servicesOf(context).files, id)
}
