import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { ConsentVote } from "../rules/consent.ts"

/**
 * The vote that holds the consent agenda of a meeting as it is: it is being taken, or it carried. Null where there was
 * none, or where it came to nothing.
 */
export async function consentVoteOf(tx: Tx, meetingId: string): Promise<ConsentVote | null> {
  const found = await sql<ConsentVote>`
    select motion_id, text_en, text_fr, outcome
    from consent_vote
    where meeting_id = ${meetingId} and (outcome is null or outcome = 'carried')
    order by outcome nulls last, opened_at desc
    limit 1`.execute(tx)
  return found.rows[0] ?? null
}
