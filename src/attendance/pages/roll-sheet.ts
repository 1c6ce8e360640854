import { meetingOf } from "#meetings"
import { NotFound } from "#platform/refusals"
import { download, showable, visitOf } from "#platform/web"
import { writeCsv } from "#platform/workbooks"
import { access } from "../access.ts"
import { inListOrder } from "../parts/listed-said.ts"
import { rollRows } from "../parts/roll-rows.ts"
import { attendanceList } from "../reads/attendance.ts"
import type { Route } from "./+types/roll-sheet"

/** `attendance.csv`: who was there, in the reader's language. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  if (params.sheet !== "attendance.csv") throw showable(visit.locale, new NotFound())
  const list = await visit.read(async (tx) => {
    access.check(visit.actor, "read", "attendance")
    if (!(await meetingOf(tx, params.meeting))) throw new NotFound()
    return attendanceList(tx, params.meeting)
  })
  const content = writeCsv(rollRows(visit.locale, inListOrder(visit.locale, list)))
  return download({ name: params.sheet, mediaType: "text/csv; charset=utf-8", content })
}
