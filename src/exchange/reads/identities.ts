import type { Tx } from "#platform/database"
import type { Kind } from "../rules/lists.ts"
import "../tables.ts"

/** What the ids of a source are here. `follows`: what stands here came from there, so a later file of it changes it. */
export type Identities = ReadonlyMap<string, { ownId: string; follows: boolean }>

export function identityKey(kind: Kind, sourceId: string): string {
  return `${kind} ${sourceId}`
}

export async function identitiesOf(tx: Tx, source: string): Promise<Identities> {
  const found = await tx
    .selectFrom("exchangeIdentity")
    .select(["kind", "sourceId", "ownId", "follows"])
    .where("source", "=", source)
    .execute()
  return new Map(
    found.map(({ kind, sourceId, ownId, follows }) => [identityKey(kind, sourceId), { ownId, follows }]),
  )
}
