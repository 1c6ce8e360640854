import type { FiscalYear } from "#partnerships"
import type { Tx } from "#platform/database"
import { daysLeft, reportDueOn } from "../rules/report-deadline.ts"
import { reportState } from "../rules/report-state.ts"
import type { ReportState } from "../rules/report-state.ts"
import "../tables.ts"

/** Where a year's report stands and when it is due, without reading what it says. */
export async function reportStanding(
  tx: Tx,
  fiscalYear: FiscalYear,
  today: string,
): Promise<{ state: ReportState; dueOn: string; daysLeft: number }> {
  const due = { dueOn: reportDueOn(fiscalYear), daysLeft: daysLeft(fiscalYear, today) }
  const report = await tx
    .selectFrom("report")
    .select("id")
    .where("fiscalYear", "=", fiscalYear)
    .executeTakeFirst()
  if (!report) return { state: "not-started", ...due }
  const steps = await tx
    .selectFrom("reportStep")
    .select("step")
    .where("reportId", "=", report.id)
    .orderBy("number", "desc")
    .limit(1)
    .execute()
  return { state: reportState(steps), ...due }
}
