import type { Preview } from "#platform/imports"
import type { Tx } from "#platform/database"
import type { Workbook } from "#platform/workbooks"
import { knownMembers } from "./known-members.ts"
import { readRoster } from "./roster.ts"
import type { RosterPlan, RosterReason } from "./roster-plan.ts"

export type PlannedRoster = Pick<RosterPlan, "additions" | "changes">

export type RosterPreview = Preview<PlannedRoster, RosterReason>

/** What a roster would do to the organisations that are here. Counts are of organisations. */
export async function rosterPreview(tx: Tx, workbook: Workbook): Promise<RosterPreview> {
  const { additions, changes, unchanged, doubtful } = readRoster(workbook, await knownMembers(tx))
  return {
    added: additions.length,
    changed: changes.length,
    unchanged: unchanged.length,
    doubtful,
    planned: { additions, changes },
  }
}
