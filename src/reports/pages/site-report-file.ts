import { nothingPublic } from "#partnerships"
import { download } from "#platform/web"
import { siteVisit } from "#site"
import { publicFile, publicFileNamed } from "../document/public-file.ts"
import { publicReports } from "../reads/published.ts"
import type { Route } from "./+types/site-report-file"

/** `report-en.pdf`, `report.json`: the public part of a report to take away. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { visit } = await siteVisit({ context, params, request })
  const wanted = publicFileNamed(params.publicReportFile)
  const all = await visit.read((tx) => publicReports(tx, visit.actor.at))
  const report = all.find(({ id }) => id === params.publicReport)
  if (!wanted || !report) throw nothingPublic(visit.locale)
  const { partnership, fiscalYear, template } = report.content
  const name = `${partnership.slug}-${template.key}-${fiscalYear.label}-${params.publicReportFile}`
  return download({ name, ...(await publicFile(report.content, wanted)) })
}
