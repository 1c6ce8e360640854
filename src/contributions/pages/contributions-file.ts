import { fiscalYearLabel, fiscalYearOf } from "#partnerships"
import { NotFound } from "#platform/refusals"
import { download, visitOf } from "#platform/web"
import { writeCsv, writeWorkbook } from "#platform/workbooks"
import { levelSaid, topLevel } from "#strategy"
import { access } from "../access.ts"
import { contributionFilterIn } from "../parts/contribution-filter-in.ts"
import { exportedRows } from "../parts/exported-rows.ts"
import { contributionsOf } from "../reads/contributions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/contributions-file"

/** By which names this page's address may be asked. */
export const handle = { asks: ["year", "giver", "activity", "state"] }

/** What the list shows, to take away: each with its basis and where it stands with the giver. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "contribution")
  const { filter, fiscalYear } = contributionFilterIn(request.url, fiscalYearOf(visit.actor.today))
  const rows = await visit.read(async (tx) => {
    if (!["xlsx", "csv"].includes(params.format)) throw new NotFound()
    const { One: level } = levelSaid(visit.locale, await topLevel(tx, visit.actor.today))
    return exportedRows(visit.locale, await contributionsOf(tx, filter), { level })
  })
  const title = words(visit.locale)("file-name", { year: fiscalYearLabel(fiscalYear) })
  const name = `${title}.${params.format}`
  if (params.format === "csv")
    return download({ name, mediaType: "text/csv; charset=utf-8", content: writeCsv(rows) })
  return download({
    name,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: await writeWorkbook([{ name: title, rows }]),
  })
}
