import type { Preview } from "#platform/imports"
import type { Tx } from "#platform/database"
import type { Workbook } from "#platform/workbooks"
import { knownMembers } from "./known-members.ts"
import { readRoster } from "./roster.ts"
import type { RosterPlan, RosterReason } from "./roster-plan.ts"

export type PlannedRoster = Pick<RosterPlan, "additions" | "changes">

/** A doubt of the reading, or that somebody named left the partnership. */
export type RosterImportReason = RosterReason | { code: "has-left"; written: string }

export type RosterPreview = Preview<PlannedRoster, RosterImportReason>

/** What a roster would do to the organisations that are here. Counts are of organisations. */
export async function rosterPreview(tx: Tx, workbook: Workbook): Promise<RosterPreview> {
  const known = await knownMembers(tx)
  const { additions, changes, unchanged, doubtful } = readRoster(workbook, known)
  const named = [...changes.map(({ id, entry }) => ({ id, ...entry })), ...unchanged]
  const left = new Map(known.flatMap(({ id, nameEn, leftOn }) => (leftOn ? [[id, nameEn] as const] : [])))
  const returned = named.flatMap(({ id, sheet, row }) => {
    const written = left.get(id)
    return written === undefined
      ? []
      : [{ sheet, row, column: 1, reason: { code: "has-left" as const, written } }]
  })
  return {
    added: additions.length,
    changed: changes.length,
    unchanged: unchanged.length,
    doubtful: [...doubtful, ...returned],
    planned: { additions, changes },
  }
}
