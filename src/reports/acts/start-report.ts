import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid } from "#platform/refusals"
import { fiscalYearLabel, fiscalYearOf } from "#partnerships"
import { fiscalYearsWithPlans } from "#plans"
import { access } from "../access.ts"
import { templatesFor } from "../reads/templates.ts"
import { annualKey } from "../rules/which-report.ts"
import type { WhichReport } from "../rules/which-report.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.started": { year: string }
  }
}

/**
 * Starts a year's report on the newest version of a form, the annual one's unless another is named. The report is assembled
 * from the year's plan, so there must be one.
 */
export async function startReport(
  tx: Tx,
  actor: Actor,
  { fiscalYear, template: key = annualKey }: WhichReport,
): Promise<string> {
  access.check(actor, "start", "report")
  const year = fiscalYearLabel(fiscalYear)
  if (fiscalYear > fiscalYearOf(actor.today)) throw new Invalid(words.message("year-not-begun", { year }))
  if (!(await fiscalYearsWithPlans(tx)).includes(fiscalYear))
    throw new Invalid(words.message("no-plan", { year }))
  // Whoever changes a form of that name meanwhile comes before, and is read, or after, and is refused.
  await tx.selectFrom("reportTemplate").select("id").where("key", "=", key).forUpdate().execute()
  const template = (await templatesFor(tx, fiscalYear)).find((one) => one.key === key)
  if (!template) throw new Invalid([{ field: "template", reason: words.message("no-such-form", { year }) }])
  const started = await tx
    .insertInto("report")
    .values({
      partnershipId: actor.partnershipId,
      fiscalYear,
      templateKey: template.key,
      templateVersion: template.version,
      startedAt: actor.at,
    })
    .onConflict((known) => known.columns(["partnershipId", "fiscalYear", "templateKey"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!started) throw new Conflict(words.message("already-started", { year }))
  await record(tx, actor, {
    kind: "reports.started",
    subject: { kind: "report", id: started.id },
    details: { year },
  })
  return started.id
}
