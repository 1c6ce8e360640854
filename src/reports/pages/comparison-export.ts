import { NotFound } from "#platform/refusals"
import { download, visitOf } from "#platform/web"
import { writeCsv, writeWorkbook } from "#platform/workbooks"
import { access } from "../access.ts"
import { differenceRows } from "../document/difference-rows.ts"
import { compared } from "../reads/comparable.ts"
import { differences } from "../rules/differences.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/comparison-export"

/** By which names this page's address may be asked. */
export const handle = { asks: ["from", "to"] }

/** Every difference between two states of reports, to take away. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "report")
  const { actor, locale } = visit
  const { searchParams } = new URL(request.url)
  const found = await visit.read(async (tx) => {
    if (!["xlsx", "csv"].includes(params.format)) throw new NotFound()
    const [from, to] = ["from", "to"].map((name) => searchParams.get(name) ?? "") as [string, string]
    return differences(await compared(tx, from, actor.today), await compared(tx, to, actor.today))
  })
  const rows = differenceRows(locale, found)
  const title = words(locale)("compare")
  const name = `${title}.${params.format}`
  if (params.format === "csv")
    return download({ name, mediaType: "text/csv; charset=utf-8", content: writeCsv(rows) })
  const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  return download({ name, mediaType, content: await writeWorkbook([{ name: title, rows }]) })
}
