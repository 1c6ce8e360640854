import { nothingPublic } from "#partnerships"
import { copyNamed, drawCopy } from "#platform/documents"
import { download } from "#platform/web"
import { reportDocument } from "../document/report-document.ts"
import { askedReport } from "../parts/asked-report.ts"
import type { Route } from "./+types/public-report-copy"

/** By which names this page's address may be asked. */
export const handle = { asks: ["period"] }

/** `what-you-said-en.pdf`: the published report to take away. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, report, comments } = await askedReport(context, params, request.url)
  const copy = copyNamed(params.reportCopy, "what-you-said")
  if (!copy) throw nothingPublic(visit.locale)
  const { partnership } = visit
  const tree = reportDocument({ locale: copy.locale, report, comments, partnership })
  return download({ name: params.reportCopy, ...(await drawCopy(tree, copy.format)) })
}
