import { sql } from "kysely"
import { changedSince, planAnew, refuseResting, whatRestsOn } from "#platform/imports"
import type { Marks, Resting } from "#platform/imports"
import { rowsOf } from "#platform/database"
import type { Tx } from "#platform/database"
import { setOrganizations } from "./apply-roster.ts"
import type { WrittenRoster } from "./apply-roster.ts"
import { words } from "../words/index.ts"

/** Puts every organisation back as it was and takes out those that were added; refused when later work rests on one. */
export async function undoRoster(tx: Tx, written: WrittenRoster): Promise<void> {
  const { organizations, contacts, names, before, after } = written
  const people = Object.keys(contacts)
  await planAnew(tx)
  refuse([
    { table: "changed", count: await changedSince(tx, "organization", after) },
    { table: "changed", count: await changedSince(tx, "contact", contacts) },
    ...(await whatRestsOn(tx, "contact", people)),
  ])
  await sql`delete from contact where id = any(${people}::uuid[])`.execute(tx)
  await sql`
    delete from organization_name using ${rowsOf(names, `"organizationId" uuid, "nameKey" text`)}
    where organization_id = row."organizationId" and name_key = row."nameKey"`.execute(tx)
  await setOrganizations(tx, before)
  await removeOrganizations(tx, organizations)
}

/** Takes out organisations an import added; refused when something rests on one or somebody changed it. */
export async function removeOrganizations(tx: Tx, added: Marks): Promise<void> {
  const ids = Object.keys(added)
  refuse([
    { table: "changed", count: await changedSince(tx, "organization", added) },
    { table: "contact", count: await contactsAt(tx, ids) },
    ...(await whatRestsOn(tx, "organization", ids)),
  ])
  await sql`delete from organization where id = any(${ids}::uuid[])`.execute(tx)
}

async function contactsAt(tx: Tx, organizationIds: readonly string[]): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*) as count from contact where organization_id = any(${organizationIds}::uuid[])`.execute(tx)
  return found.rows[0]!.count
}

/** What has a word of its own in the sentence; everything else is "other". */
const worded = new Set([
  "changed",
  "contact",
  "seat_holding",
  "representation",
  "activity_organization",
  "update_request",
  "progress_update",
])

/** Refuses with one sentence that counts what stands in the way. */
export function refuse(resting: readonly Resting[]): void {
  refuseResting(resting, worded, (values) => words.message("undo-refused", values))
}
