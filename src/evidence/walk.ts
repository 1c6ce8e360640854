import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { supportWanted } from "./node.ts"
import type { KindThatWantsSupport, NodeKind, Strength } from "./node.ts"

export type WalkedNode = {
  id: string
  kind: NodeKind
  titleEn: string
  titleFr: string
  /** Steps from where the walk began: 1 is next to it. */
  steps: number
  /** Through which neighbour it was first reached. */
  fromId: string | null
  /** Of a document: how much it proves. */
  strength: Strength | null
}

/** A chain is a few steps deep; a walk that finds more is going in circles. */
const deepest = 12

/** What stands under a node, nearest first, each once: down to the documents. */
export function walkDown(tx: Tx, id: string): Promise<WalkedNode[]> {
  return walk(tx, id, { from: "claim_id", to: "support_id" })
}

/** What stands on a node, nearest first, each once: up to the claims of the report. */
export function walkUp(tx: Tx, id: string): Promise<WalkedNode[]> {
  return walk(tx, id, { from: "support_id", to: "claim_id" })
}

export function chainNode(tx: Tx, id: string) {
  return tx
    .selectFrom("chainNode")
    .select(["id", "kind", "titleEn", "titleFr"])
    .where("id", "=", id)
    .executeTakeFirst()
}

export type Unsupported = { id: string; kind: NodeKind; titleEn: string; titleFr: string }

/** Everything of one kind that says something and stands on nothing that shows it, oldest first. */
export function unsupported(tx: Tx, kind: KindThatWantsSupport): Promise<Unsupported[]> {
  return tx
    .selectFrom("chainNode as node")
    .select(["node.id", "node.kind", "node.titleEn", "node.titleFr"])
    .where("node.kind", "=", kind)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("chainLink as link")
            .innerJoin("chainNode as under", (join) =>
              join
                .onRef("under.partnershipId", "=", "link.partnershipId")
                .onRef("under.id", "=", "link.supportId"),
            )
            .select("link.claimId")
            .whereRef("link.partnershipId", "=", "node.partnershipId")
            .whereRef("link.claimId", "=", "node.id")
            .where("under.kind", "in", [...supportWanted[kind]]),
        ),
      ),
    )
    .orderBy("node.id")
    .execute()
}

async function walk(tx: Tx, id: string, way: { from: string; to: string }): Promise<WalkedNode[]> {
  const [from, to] = [sql.ref(way.from), sql.ref(way.to)]
  const walked = await sql<WalkedNode>`
    with recursive walked (id, from_id, steps) as (
      select link.${to}, link.${from}, 1 from chain_link link where link.${from} = ${id}
      union
      select link.${to}, link.${from}, walked.steps + 1
      from walked join chain_link link on link.${from} = walked.id
      where walked.steps < ${deepest}
    ), nearest as (
      select distinct on (id) id, from_id, steps from walked order by id, steps
    )
    select node.id, node.kind, node.title_en, node.title_fr, nearest.steps, nearest.from_id, document.strength
    from nearest
    join chain_node node on node.partnership_id = (select bound_partnership()) and node.id = nearest.id
    left join document on document.partnership_id = node.partnership_id and document.id = node.id
    where node.id <> ${id}
    order by nearest.steps, node.kind, node.title_en`.execute(tx)
  return walked.rows
}
