import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { consentVoteOf } from "../reads/consent-vote.ts"
import { words } from "../words/index.ts"

/** Nothing is pulled from a consent agenda, or put on it, once it is voted on: what is adopted is what was there. */
export async function consentMustBeOpen(tx: Tx, meetingId: string): Promise<void> {
  const vote = await consentVoteOf(tx, meetingId)
  if (vote)
    throw new Conflict(words.message(vote.outcome === "carried" ? "consent-adopted" : "consent-voted"))
}
