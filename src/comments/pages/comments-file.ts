import { NotFound } from "#platform/refusals"
import { download, visitOf } from "#platform/web"
import { writeCsv, writeWorkbook } from "#platform/workbooks"
import { access } from "../access.ts"
import { commentFilterIn } from "../parts/comment-filter-in.ts"
import { exportedRows } from "../parts/exported-rows.ts"
import { answersOf } from "../reads/answers.ts"
import { commentsOf } from "../reads/comments.ts"
import { consultedOn } from "../reads/consulted.ts"
import { commentPeriodOf } from "../reads/periods.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/comments-file"

/** By which names this page's address may be asked. */
export const handle = { asks: ["state", "paragraph"] }

/** What the list shows, to take away, with what was decided and answered. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "comment")
  const { locale } = visit
  const { rows, period } = await visit.read(async (tx) => {
    const found = await commentPeriodOf(tx, params.commentPeriod)
    if (!found || !["xlsx", "csv"].includes(params.format)) throw new NotFound()
    const { filter } = commentFilterIn(request.url, found.id)
    const { paragraphs } = await consultedOn(tx, found.versionId)
    const comments = await commentsOf(tx, filter)
    return {
      period: found,
      rows: exportedRows(locale, { comments, paragraphs, answers: await answersOf(tx, found.id) }),
    }
  })
  const title = words(locale)("file-name", { from: period.opensOn })
  const name = `${title}.${params.format}`
  if (params.format === "csv")
    return download({ name, mediaType: "text/csv; charset=utf-8", content: writeCsv(rows) })
  return download({
    name,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: await writeWorkbook([{ name: title, rows }]),
  })
}
