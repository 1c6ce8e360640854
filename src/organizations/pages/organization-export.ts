import { NotFound } from "#platform/refusals"
import { download, refused, visitOf } from "#platform/web"
import { writeCsv, writeWorkbook } from "#platform/workbooks"
import { access } from "../access.ts"
import { exportedRows } from "../reads/exported-rows.ts"
import { organizationsForExport } from "../reads/queries.ts"
import { toldReach } from "../rules/told-reach.ts"
import { toldSector } from "../rules/told-sector.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/organization-export"

/** The roster as a workbook or CSV, in the reader's language: what the page shows them, no more and no less. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { file } = params
  if (file !== "organizations.xlsx" && file !== "organizations.csv")
    throw refused(visit.locale, new NotFound())
  const may = access.may(visit.actor, "add", "organization")
  const all = await visit.read((tx) => organizationsForExport(tx))
  const rows = exportedRows(visit.locale, may ? all : all.map(toldSector).map(toldReach))
  if (file.endsWith(".csv")) {
    return download({ name: file, mediaType: "text/csv; charset=utf-8", content: writeCsv(rows) })
  }
  const content = await writeWorkbook([{ name: words(visit.locale)("organizations"), rows }])
  return download({
    name: file,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content,
  })
}
