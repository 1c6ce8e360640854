import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import type { KeptReport } from "../reads/queries.ts"
import type { WhichReport } from "../rules/which-report.ts"
import { words } from "../words/index.ts"
import { reportAlone } from "./write-report.ts"

/** Only a report that is with the funder can be returned or accepted. */
export async function reportToReplyTo(tx: Tx, actor: Actor, which: WhichReport): Promise<KeptReport> {
  access.check(actor, "note the reply to", "report")
  const report = await reportAlone(tx, which)
  if (report.state !== "submitted") throw new Conflict(words.message("not-with-funder"))
  return report
}
