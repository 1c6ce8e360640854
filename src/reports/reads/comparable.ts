import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import type { ReportContent } from "../rules/content.ts"
import { thaw } from "../rules/snapshot.ts"
import { reportName, reportNamed } from "../rules/which-report.ts"
import type { Bilingual } from "../rules/template.ts"
import { assembleReport } from "./assemble.ts"
import { reportOf, reportsBegun, snapshotsOf } from "./queries.ts"

/** A state of a report that can be set against another: as it was submitted on a day, or as the records say now. */
export type Comparable = {
  /** The snapshot's id, or the report's name for what the records say. */
  ref: string
  fiscalYear: number
  title: Bilingual
  submittedOn: string | null
}

/** Every state of every report, the newest year first. */
export async function comparables(tx: Tx): Promise<Comparable[]> {
  const found: Comparable[] = []
  for (const which of await reportsBegun(tx)) {
    const report = await reportOf(tx, which)
    const about = { fiscalYear: which.fiscalYear, title: report.template.title }
    const snapshots = (await snapshotsOf(tx, report.id)).map(({ id, text }) => ({
      ...about,
      ref: id,
      submittedOn: thaw(text).date,
    }))
    found.push({ ...about, ref: reportName(which), submittedOn: null }, ...snapshots.toReversed())
  }
  return found
}

/** What such a state says. @throws NotFound when there is none of that name */
export async function compared(tx: Tx, ref: string, today: string): Promise<ReportContent> {
  const which = reportNamed(ref)
  if (which) return assembleReport(tx, await reportOf(tx, which), today)
  const found = await tx
    .selectFrom("reportSnapshot")
    .select("snapshot")
    .where("id", "=", ref)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return thaw(found.snapshot)
}
