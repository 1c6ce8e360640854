import type { Tx } from "#platform/database"
import { remindersSince } from "#platform/mail"
import { countedSince, usualMost } from "../rules/reminder-limit.ts"
import "../tables.ts"

/** How many reminder letters one person may get in 30 days. */
export async function reminderLimit(tx: Tx): Promise<number> {
  const newest = await tx
    .selectFrom("reminderLimit")
    .select("most")
    .orderBy("setAt", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst()
  return newest?.most ?? usualMost
}

/** Tells of any address whether whoever reads there has had as many reminders as they may, by this moment. */
export async function hadEnough(tx: Tx, at: Date): Promise<(address: string) => boolean> {
  const [most, counts] = [await reminderLimit(tx), await remindersSince(tx, countedSince(at))]
  return (address) => (counts.get(address.toLowerCase()) ?? 0) >= most
}

/** What was not written in the last 30 days because its reader had enough, newest first. */
export function heldReminders(tx: Tx, at: Date) {
  return tx
    .selectFrom("heldReminder")
    .select(["id", "name", "recipient", "subject", "heldAt"])
    .where("heldAt", ">", countedSince(at))
    .orderBy("heldAt", "desc")
    .orderBy("id", "desc")
    .limit(200)
    .execute()
}
