import { sql } from "kysely"
import type { Tx } from "#platform/database"
import "./tables.ts"

/** How many reminders each address was written since a moment, whatever they were about; addresses in small letters. */
export async function remindersSince(tx: Tx, since: Date): Promise<Map<string, number>> {
  const found = await sql<{ address: string; count: number }>`
    select lower(recipient) as address, count(*)::int as count from outbox_message
    where is_reminder and written_at > ${since} group by lower(recipient)`.execute(tx)
  return new Map(found.rows.map(({ address, count }) => [address, count]))
}
