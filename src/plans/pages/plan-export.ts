import { fiscalYearLabel } from "#partnerships"
import { NotFound } from "#platform/refusals"
import { download, visitOf } from "#platform/web"
import { writeCsv, writeWorkbook } from "#platform/workbooks"
import { planJson } from "../document/plan-json.ts"
import { planSheets } from "../document/plan-sheets.ts"
import { exportedRows, standingsOf } from "../reads/exported-rows.ts"
import { leadsOfYear } from "../reads/leads.ts"
import { planNames } from "../reads/plan-names.ts"
import { activitiesOf } from "../reads/queries.ts"
import { publishedPlanSchema } from "../rules/plan-json.ts"
import { words } from "../words/index.ts"
import { yearOf } from "../parts/year-of.ts"
import type { Route } from "./+types/plan-export"

/** The whole plan of a year to take away, as an import reads it back. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale } = visit
  if (params.format === "schema.json") {
    const content = `${JSON.stringify(publishedPlanSchema(), null, 2)}\n`
    return download({ name: "entente-plan-1.schema.json", mediaType: "application/schema+json", content })
  }
  const { fiscalYear, activities, standings, names } = await visit.read(async (tx) => {
    if (!["xlsx", "csv", "json"].includes(params.format)) throw new NotFound()
    const fiscalYear = yearOf(params.year)
    return {
      fiscalYear,
      activities: await activitiesOf(tx, fiscalYear),
      standings: standingsOf(await leadsOfYear(tx, fiscalYear)),
      names: await planNames(tx, visit.actor.today),
    }
  })
  const title = words(locale)("plan-of", { year: fiscalYearLabel(fiscalYear) })
  const name = `${title}.${params.format}`
  if (params.format === "csv") {
    const content = writeCsv(exportedRows(locale, activities, standings))
    return download({ name, mediaType: "text/csv; charset=utf-8", content })
  }
  if (params.format === "json") {
    const about = { partnership: visit.partnership, standings, fiscalYear, exportedOn: visit.actor.today }
    const content = `${JSON.stringify(planJson(activities, about), null, 2)}\n`
    return download({ name, mediaType: "application/json; charset=utf-8", content })
  }
  const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  return download({
    name,
    mediaType,
    content: await writeWorkbook(planSheets(locale, { title, activities, standings, names })),
  })
}
