import { sql } from "kysely"
import type { FiscalYear } from "#partnerships"
import type { Tx } from "#platform/database"
import { daysLeft, reportDueOn } from "../rules/report-deadline.ts"
import { reportState } from "../rules/report-state.ts"
import type { ReportState } from "../rules/report-state.ts"
import { isFor, newestOfEach, shippedTemplates } from "../rules/template-of.ts"
import { annualKey } from "../rules/which-report.ts"
import "../tables.ts"

/** Forms of ours for the funder: a report on another of them is no annual report. */
const shippedForFunder = newestOfEach(shippedTemplates).filter((one) => isFor(one, "funder"))

/**
 * Where a year's report to the funder stands and when it is due, without reading what it says: the annual report or, in a
 * year without one, the first on a form of the partnership's own that is for the funder.
 */
export async function reportStanding(
  tx: Tx,
  fiscalYear: FiscalYear,
  today: string,
): Promise<{ state: ReportState; dueOn: string; daysLeft: number }> {
  const due = { dueOn: reportDueOn(fiscalYear), daysLeft: daysLeft(fiscalYear, today) }
  const report = await tx
    .selectFrom("report")
    .leftJoin("reportTemplate as template", (join) =>
      join
        .onRef("template.partnershipId", "=", "report.partnershipId")
        .onRef("template.key", "=", "report.templateKey")
        .onRef("template.version", "=", "report.templateVersion"),
    )
    .select("report.id")
    .where("report.fiscalYear", "=", fiscalYear)
    .where((row) =>
      row.or([
        row(
          "report.templateKey",
          "in",
          shippedForFunder.map(({ key }) => key),
        ),
        row.and([
          row("template.id", "is not", null),
          sql<boolean>`coalesce(template.template #>> '{rules,audience}', 'funder') = 'funder'`,
        ]),
      ]),
    )
    .orderBy(sql`report.template_key <> ${annualKey}`)
    .orderBy("report.startedAt")
    .limit(1)
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
