import { fiscalYearLabel } from "#partnerships"
import { NotFound } from "#platform/refusals"
import { download, visitOf } from "#platform/web"
import { writeCsv, writeWorkbook } from "#platform/workbooks"
import { exportedRows } from "../reads/exported-rows.ts"
import { activitiesOf } from "../reads/queries.ts"
import { words } from "../words/index.ts"
import { yearOf } from "../parts/year-of.ts"
import type { Route } from "./+types/plan-export"

/** The whole plan of a year to take away, under headings that an import understands. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { year, activities } = await visit.read(async (tx) => {
    if (!["xlsx", "csv"].includes(params.format)) throw new NotFound()
    const fiscalYear = yearOf(params.year)
    return { year: fiscalYearLabel(fiscalYear), activities: await activitiesOf(tx, fiscalYear) }
  })
  const title = words(visit.locale)("plan-of", { year })
  const rows = exportedRows(visit.locale, activities)
  const name = `${title}.${params.format}`
  if (params.format === "csv") {
    return download({ name, mediaType: "text/csv; charset=utf-8", content: writeCsv(rows) })
  }
  const content = await writeWorkbook([{ name: title, rows }])
  return download({
    name,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content,
  })
}
