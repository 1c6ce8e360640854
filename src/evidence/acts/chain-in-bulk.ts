import { sql } from "kysely"
import type { Actor } from "#platform/acts"
import { rowsOf } from "#platform/database"
import type { Tx } from "#platform/database"
import type { NodeKind } from "../rules/node.ts"

export type NewNode = { id: string; kind: NodeKind; titleEn: string; titleFr: string }
export type NewLink = { supportId: string; claimId: string }

/** Puts many new things into the chain in one statement, as an import makes them. */
export async function putNodes(tx: Tx, actor: Actor, nodes: readonly NewNode[]): Promise<void> {
  if (nodes.length === 0) return
  await sql`
    insert into chain_node (partnership_id, id, kind, title_en, title_fr, made_at)
    select ${actor.partnershipId}, row.id, row.kind, row."titleEn", row."titleFr", ${actor.at}
    from ${rowsOf(nodes, `id uuid, kind text, "titleEn" text, "titleFr" text`)}`.execute(tx)
}

/** Lets each support stand under its claim. The database refuses what is not of this partnership. */
export async function supportAll(tx: Tx, actor: Actor, links: readonly NewLink[]): Promise<void> {
  if (links.length === 0) return
  await sql`
    insert into chain_link (partnership_id, support_id, claim_id, made_at)
    select ${actor.partnershipId}, row."supportId", row."claimId", ${actor.at}
    from ${rowsOf(links, `"supportId" uuid, "claimId" uuid`)}
    on conflict (partnership_id, claim_id, support_id) do nothing`.execute(tx)
}

export async function withdrawAll(tx: Tx, links: readonly NewLink[]): Promise<void> {
  if (links.length === 0) return
  await sql`
    delete from chain_link using ${rowsOf(links, `"supportId" uuid, "claimId" uuid`)}
    where claim_id = row."claimId" and support_id = row."supportId"`.execute(tx)
}

/** Which of these things are linked with anything else than what each was made under. */
export async function linkedBeyond(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select link.claim_id as id from chain_link link
    join chain_node support on support.partnership_id = link.partnership_id and support.id = link.support_id
    where link.claim_id = any(${ids}::uuid[]) and support.kind not in ('priority', 'outcome')
    union
    select support_id from chain_link where support_id = any(${ids}::uuid[])`.execute(tx)
  return found.rows.map(({ id }) => id)
}

/**
 * How many links join these things with others, not counting what each was made under (a priority under its outcome, an
 * outcome under its activity): what somebody linked since, or made on top.
 */
export async function linksBeyond(tx: Tx, ids: readonly string[]): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*) as count from chain_link link
    join chain_node support on support.partnership_id = link.partnership_id and support.id = link.support_id
    where (link.claim_id = any(${ids}::uuid[]) and link.support_id <> all(${ids}::uuid[])
        and support.kind not in ('priority', 'outcome'))
      or (link.support_id = any(${ids}::uuid[]) and link.claim_id <> all(${ids}::uuid[]))`.execute(tx)
  return found.rows[0]!.count
}
