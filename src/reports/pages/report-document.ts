import { NotFound } from "#platform/refusals"
import { download, showable, visitOf } from "#platform/web"
import { readReport } from "../reads/read-report.ts"
import { drawFile, wantedFile } from "../document/report-file.ts"
import { sha256Of } from "../rules/snapshot.ts"
import { reportIn } from "../parts/report-in.ts"
import type { Route } from "./+types/report-document"

/** `annual-report-en.pdf`, `annual-report.json`: the report as a file, with the SHA-256 of its bytes (RFC 9530). */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { actor } = visit
  const wanted = wantedFile(params.file)
  if (!wanted) throw showable(visit.locale, new NotFound())
  const read = await visit.read((tx) => readReport(tx, { ...reportIn(params), today: actor.today }))
  const file = await drawFile(read, { locale: wanted.locale ?? visit.locale, format: wanted.format })
  const sha256 = sha256Of(file.content)
  const answer = download(file)
  answer.headers.set("Repr-Digest", `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`)
  answer.headers.set("ETag", `"${sha256}"`)
  return answer
}
