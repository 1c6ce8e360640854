import { drawFile, sha256Of, submittedReport, wantedFile } from "#reports"
import { NotFound } from "#platform/refusals"
import { download, showable } from "#platform/web"
import { access } from "../access.ts"
import { reviewed, reviewOf } from "../parts/review-context.ts"
import type { Route } from "./+types/review-document"

/** The report as it was submitted, as a file: `annual-report-en.pdf`, or the snapshot itself, byte for byte. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const review = reviewOf(context)
  review.check(access, "read", "comment")
  const wanted = wantedFile(params.file)
  if (!wanted) throw showable(review.locale, new NotFound())
  const read = await review.read(async (tx) => submittedReport(tx, await reviewed(tx, context, params)))
  const file = await drawFile(read, { locale: wanted.locale ?? review.locale, format: wanted.format })
  const answer = download(file)
  answer.headers.set("ETag", `"${sha256Of(file.content)}"`)
  return answer
}
