import { fiscalYearLabel } from "#partnerships"
import { NotFound } from "#platform/refusals"
import { download, visitOf } from "#platform/web"
import { titleIn } from "#platform/words"
import { writeCsv, writeWorkbook } from "#platform/workbooks"
import { access } from "../access.ts"
import { yearOf } from "../parts/year-of.ts"
import { checkedPlan } from "../reads/checked-plan.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/checks-export"

/** Every activity, outcome and indicator with what it still lacks, one a row. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "check")
  const { locale } = visit
  const say = words(locale)
  const { fiscalYear, subjects } = await visit.read(async (tx) => {
    const fiscalYear = yearOf(params.year)
    if (params.format !== "csv" && params.format !== "xlsx") throw new NotFound()
    return { fiscalYear, subjects: await checkedPlan(tx, fiscalYear) }
  })
  const rows = [
    [say("kind"), say("what"), say("passes-all"), say("still-lacks")],
    ...subjects.map((one) => [
      say(`kind-${one.kind}`),
      titleIn(locale, one),
      say(one.failing.length === 0 ? "yes" : "no"),
      one.failing.map((check) => say(`check-${check}`)).join("\n"),
    ]),
  ]
  const title = say("checks-of", { year: fiscalYearLabel(fiscalYear) })
  const name = `${title}.${params.format}`
  if (params.format === "csv")
    return download({ name, mediaType: "text/csv; charset=utf-8", content: writeCsv(rows) })
  const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  return download({ name, mediaType, content: await writeWorkbook([{ name: title, rows }]) })
}
