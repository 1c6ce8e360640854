import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { supportWanted } from "../rules/node.ts"
import type { KindThatWantsSupport, NodeKind, Strength } from "../rules/node.ts"

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
  /** Of an action: when it was done, and what came of it. */
  doneOn: string | null
  result: string
}

/** A chain is a few steps deep; a walk that finds more is going in circles. */
const deepest = 12

/** What stands under a node, nearest first, each once: down to the documents. */
export async function walkDown(tx: Tx, id: string): Promise<WalkedNode[]> {
  return (await walkDownFromEach(tx, [id])).get(id) ?? []
}

/** The same from many nodes at once, by the node each walk began from; one without anything under it is not there. */
export async function walkDownFromEach(tx: Tx, ids: readonly string[]): Promise<Map<string, WalkedNode[]>> {
  return walk(tx, ids, { from: "claim_id", to: "support_id" })
}

/** What stands on a node, nearest first, each once: up to the claims of the report. */
export async function walkUp(tx: Tx, id: string): Promise<WalkedNode[]> {
  return (await walk(tx, [id], { from: "support_id", to: "claim_id" })).get(id) ?? []
}

export function chainNode(tx: Tx, id: string) {
  return tx
    .selectFrom("chainNode")
    .select(["id", "kind", "titleEn", "titleFr", "doneOn", "result"])
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

/** Needs that no activity answers: none above them in the chain, or only dropped ones. Oldest first. */
export async function needsWithoutActivity(tx: Tx): Promise<Unsupported[]> {
  const found = await sql<Unsupported>`
    with recursive answered (id) as (
      select link.support_id
      from chain_node activity
      join chain_link link on link.partnership_id = activity.partnership_id and link.claim_id = activity.id
      where activity.kind = 'activity' and activity.stopped_at is null
      union
      select link.support_id
      from answered
      join chain_link link on link.partnership_id = (select bound_partnership()) and link.claim_id = answered.id
    )
    select node.id, node.kind, node.title_en, node.title_fr from chain_node node
    where node.kind = 'need' and not exists (select from answered where answered.id = node.id)
    order by node.id`.execute(tx)
  return found.rows
}

type Way = { from: "claim_id" | "support_id"; to: "claim_id" | "support_id" }

async function walk(tx: Tx, ids: readonly string[], way: Way): Promise<Map<string, WalkedNode[]>> {
  if (ids.length === 0) return new Map()
  const [from, to] = [sql.ref(way.from), sql.ref(way.to)]
  const walked = await sql<WalkedNode & { rootId: string }>`
    with recursive walked (root_id, id, from_id, steps) as (
      select link.${from}, link.${to}, link.${from}, 1 from chain_link link where link.${from} = any(${ids}::uuid[])
      union
      select walked.root_id, link.${to}, link.${from}, walked.steps + 1
      from walked join chain_link link on link.${from} = walked.id
      where walked.steps < ${deepest}
    ), nearest as (
      select distinct on (root_id, id) root_id, id, from_id, steps from walked order by root_id, id, steps, from_id
    )
    select nearest.root_id, node.id, node.kind, node.title_en, node.title_fr, nearest.steps, nearest.from_id,
      document.strength, node.done_on, node.result
    from nearest
    join chain_node node on node.partnership_id = (select bound_partnership()) and node.id = nearest.id
    left join document on document.partnership_id = node.partnership_id and document.id = node.id
    where node.id <> nearest.root_id
    order by nearest.steps, node.kind, node.title_en, node.id`.execute(tx)
  const byRoot = Map.groupBy(walked.rows, ({ rootId }) => rootId)
  return new Map([...byRoot].map(([rootId, nodes]) => [rootId, nodes.map(withoutRoot)]))
}

function withoutRoot(walked: WalkedNode & { rootId: string }): WalkedNode {
  const { rootId: _, ...node } = walked
  return node
}
