import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid } from "#platform/refusals"
import { fiscalYearLabel, fiscalYearOf } from "#partnerships"
import { fiscalYearsWithPlans } from "#plans"
import { access } from "../access.ts"
import { newestTemplate } from "../rules/template-of.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.started": { year: string }
  }
}

/** Starts a year's report on the newest template. The report is assembled from the year's plan, so there must be one. */
export async function startReport(
  tx: Tx,
  actor: Actor,
  { fiscalYear }: { fiscalYear: number },
): Promise<string> {
  access.check(actor, "start", "report")
  const year = fiscalYearLabel(fiscalYear)
  if (fiscalYear > fiscalYearOf(actor.today)) throw new Invalid(words.message("year-not-begun", { year }))
  if (!(await fiscalYearsWithPlans(tx)).includes(fiscalYear))
    throw new Invalid(words.message("no-plan", { year }))
  const started = await tx
    .insertInto("report")
    .values({
      partnershipId: actor.partnershipId,
      fiscalYear,
      templateKey: newestTemplate.key,
      templateVersion: newestTemplate.version,
      startedAt: actor.at,
    })
    .onConflict((known) => known.columns(["partnershipId", "fiscalYear"]).doNothing())
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
