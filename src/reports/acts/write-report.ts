import { sql } from "kysely"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { reportOf } from "../reads/queries.ts"
import type { KeptReport } from "../reads/queries.ts"
import type { WhichReport } from "../rules/which-report.ts"
import { words } from "../words/index.ts"

/** A year's report, open for writing by one act at a time. Refused once it is submitted: from then on it stands as it is. */
export async function reportToWrite(tx: Tx, actor: Actor, which: WhichReport): Promise<KeptReport> {
  return mustBeWritable(actor, await reportAlone(tx, which))
}

/** For a form that will write to it. */
export async function writableReport(tx: Tx, actor: Actor, which: WhichReport): Promise<KeptReport> {
  return mustBeWritable(actor, await reportOf(tx, which))
}

function mustBeWritable(actor: Actor, report: KeptReport): KeptReport {
  access.check(actor, "write", "report")
  if (!report.isOpen) throw new Conflict(words.message("frozen"))
  return report
}

/**
 * The year's report, for one act at a time until it commits: what somebody saves while another submits is either in the
 * snapshot or refused.
 */
export async function reportAlone(tx: Tx, which: WhichReport): Promise<KeptReport> {
  const { id } = await reportOf(tx, which)
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx)
  return reportOf(tx, which)
}
