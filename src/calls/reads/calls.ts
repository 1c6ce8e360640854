import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { Criterion } from "../rules/application.ts"
import "../tables.ts"

export type Call = {
  id: string
  titleEn: string
  titleFr: string
  aboutEn: string
  aboutFr: string
  opensOn: string
  closesOn: string
  criteria: readonly Criterion[]
}

export type OwnCall = Call & { publishedAt: Date | null }

/** The calls of the bound funder, the newest first. */
export async function ownCalls(tx: Tx): Promise<OwnCall[]> {
  const calls = await tx
    .selectFrom("fundingCall")
    .select(["id", "titleEn", "titleFr", "aboutEn", "aboutFr", "opensOn", "closesOn", "publishedAt"])
    .orderBy("opensOn", "desc")
    .orderBy("id", "desc")
    .limit(200)
    .execute()
  const criteria = await tx
    .selectFrom("callCriterion")
    .select(["id", "callId", "kind", "wordingEn", "wordingFr", "weight"])
    .orderBy("position")
    .execute()
  const byCall = Map.groupBy(criteria, ({ callId }) => callId)
  return calls.map((call) => ({
    ...call,
    criteria: (byCall.get(call.id) ?? []).map(({ callId: _call, ...criterion }) => criterion),
  }))
}

export type PublishedCall = Call & { funderId: string; funderEn: string; funderFr: string }

/** Every call that was published, of any funder here, the one that closes first before the others. */
export async function publishedCalls(tx: Tx): Promise<PublishedCall[]> {
  const found = await sql<PublishedCall>`select * from published_calls()`.execute(tx)
  return found.rows.toSorted((one, other) => (one.closesOn < other.closesOn ? -1 : 1))
}
