import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { ReminderKind } from "../rules/reminders-due.ts"

export type Reminded = {
  kind: ReminderKind | "by-hand"
  /** The day of the meeting; by hand, today. */
  ofDay: string
  invitationIds: readonly string[]
}

/** Keeps that these were reminded. The same once more is refused by the table itself, and the letters with it. */
export async function keepReminders(tx: Tx, { partnershipId, at }: Actor, reminded: Reminded): Promise<void> {
  const { kind, ofDay, invitationIds } = reminded
  if (invitationIds.length === 0) return
  await tx
    .insertInto("invitationReminder")
    .values(invitationIds.map((invitationId) => ({ partnershipId, invitationId, kind, ofDay, sentAt: at })))
    .execute()
}
