import { NotFound } from "#platform/refusals"
import { download, servicesOf, showable, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { letterOf } from "../reads/letter.ts"
import type { Route } from "./+types/letter-file"

/** A municipality's letter, for the partnership that applies. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "application")
  const letter = await visit.read((tx) => letterOf(tx, params.call, params.municipalLetter))
  if (!letter) throw showable(visit.locale, new NotFound())
  const { id, sha256, name, mediaType } = letter
  const content = await servicesOf(context).files.read(visit.partnership.id, id, sha256)
  return download({ name, mediaType, content })
}
