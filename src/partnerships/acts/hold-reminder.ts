import { sql } from "kysely"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { hadEnough } from "../reads/reminder-limit.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "partnerships.reminder-held": { who: string }
  }
}

/**
 * Reminders of one partnership are written one act after the other, so that two at the same moment cannot both be
 * somebody's last. Asked for before anything else is locked: who holds it waits for nobody.
 */
export async function remindersInTurn(
  tx: Tx,
  { partnershipId }: Pick<Actor, "partnershipId">,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reminders ${partnershipId}`}, 0))`.execute(tx)
}

export type Reminder = {
  /** What it is about, so that what is held back is kept once however often it is tried. */
  occasion: string
  to: string
  name: string
  subject: string
}

/**
 * Whether a reminder is not to be written, because its reader had as many as the partnership allows; the first time this
 * is kept for the coordinator to see. "anew" is the first time, "still" every other.
 */
export async function holdReminder(
  tx: Tx,
  actor: Actor,
  { occasion, to, name, subject }: Reminder,
): Promise<null | "anew" | "still"> {
  const isEnough = await hadEnough(tx, actor.at)
  if (!isEnough(to)) return null
  const { partnershipId, at } = actor
  const held = await tx
    .insertInto("heldReminder")
    .values({ partnershipId, occasion, name, recipient: to, subject, heldAt: at })
    .onConflict((known) => known.columns(["partnershipId", "occasion"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!held) return "still"
  await record(tx, actor, { kind: "partnerships.reminder-held", details: { who: name } })
  return "anew"
}
