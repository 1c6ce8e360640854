import { fiscalYearLabel } from "#partnerships"
import { NotFound } from "#platform/refusals"
import { download, showable, visitOf } from "#platform/web"
import { writeCsv, writeWorkbook } from "#platform/workbooks"
import { access } from "../access.ts"
import { coreFormats } from "../parts/core-downloads.ts"
import type { CoreFormat } from "../parts/core-downloads.ts"
import { comparedRows, coreJson, coreRows } from "../parts/core-files.ts"
import { deskYear } from "../parts/desk-address.ts"
import { comparison } from "../reads/comparison.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/comparison-file"

/** By which names this page's address may be asked. */
export const handle = { asks: ["year"] }

/** The comparable core as a file: of each partnership what it shares and nothing else. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "desk")
  const { locale, actor } = visit
  const format = coreFormats.find((each): each is CoreFormat => each === params.format)
  if (!format) throw showable(locale, new NotFound())
  const fiscalYear = deskYear(request.url, actor.today)
  const found = await visit.read((tx) =>
    comparison(tx, { personId: actor.id, fiscalYear, today: actor.today }),
  )
  const say = words(locale)
  const year = fiscalYearLabel(fiscalYear)
  const name = `${say("file-name", { year })}.${format}`
  if (format === "json")
    return download({ name, mediaType: "application/json", content: coreJson(year, found) })
  const rows = coreRows(locale, found)
  if (format === "csv")
    return download({ name, mediaType: "text/csv; charset=utf-8", content: writeCsv(rows) })
  const sheets = [
    { name: say("sheet-compared"), rows: comparedRows(locale, found) },
    { name: say("sheet-partnerships"), rows },
  ]
  return download({
    name,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: await writeWorkbook(sheets),
  })
}
