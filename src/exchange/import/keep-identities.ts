import { sql } from "kysely"
import type { Actor } from "#platform/acts"
import { rowsOf } from "#platform/database"
import type { Tx } from "#platform/database"
import type { NewIdentity } from "../rules/planned.ts"
import "../tables.ts"

export type WrittenIdentity = { source: string; kind: string; sourceId: string }

type Keeping = { source: string; identities: readonly NewIdentity[]; ids: ReadonlyMap<string, string> }

/** Remembers what the ids of a source are here, so that the same file changes nothing when it comes again. */
export async function keepIdentities(tx: Tx, actor: Actor, keeping: Keeping): Promise<WrittenIdentity[]> {
  const { source, identities, ids } = keeping
  const rows = identities.map(({ own, ...identity }) => ({ ...identity, ownId: ids.get(own) ?? own }))
  await sql`
    insert into exchange_identity (partnership_id, source, kind, source_id, own_id, follows)
    select ${actor.partnershipId}, ${source}, row.kind, row."sourceId", row."ownId", row.follows
    from ${rowsOf(rows, `kind text, "sourceId" text, "ownId" uuid, follows boolean`)}
    on conflict (partnership_id, source, kind, source_id)
    do update set own_id = excluded.own_id, follows = excluded.follows`.execute(tx)
  return rows.map(({ kind, sourceId }) => ({ source, kind, sourceId }))
}

export async function forgetIdentities(tx: Tx, identities: readonly WrittenIdentity[]): Promise<void> {
  await sql`
    delete from exchange_identity using ${rowsOf(identities, `source text, kind text, "sourceId" text`)}
    where exchange_identity.source = row.source and exchange_identity.kind = row.kind
      and exchange_identity.source_id = row."sourceId"`.execute(tx)
}
