import { NotFound } from "#platform/refusals"
import { download, servicesOf, showable, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { submissionsTo } from "../reads/submissions.ts"
import type { Route } from "./+types/submitted-letter"

/**
 * A municipality's letter, for a reviewer of the funder: only one that the submission names, by its digest, and only for
 * who may read the submission.
 */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "review", "application")
  const submission = (await visit.read((tx) => submissionsTo(tx, visit.actor.id))).find(
    ({ id, callId }) => id === params.submission && callId === params.call,
  )
  const letter = submission?.content?.application.endorsements
    .flatMap((each) => each.letter ?? [])
    .find(({ id }) => id === params.municipalLetter)
  if (!submission || !letter) throw showable(visit.locale, new NotFound())
  const { id, sha256, name, mediaType } = letter
  const content = await servicesOf(context).files.read(submission.applicantId, id, sha256)
  return download({ name, mediaType, content })
}
