import { walkDownFromEach } from "#evidence"
import type { Strength, WalkedNode } from "#evidence"
import type { Tx } from "#platform/database"
import { strengthSummary } from "../rules/strength-summary.ts"

/** What something rests on: a need, a finding, or a document, with the documents below it. */
export type Support = {
  id: string
  kind: "need" | "finding" | "document"
  titleEn: string
  titleFr: string
  strengths: { strength: Strength; count: number }[]
  under: Support[]
}

/** By the id of each: the needs, findings and documents straight under it, each with what is under that. */
export async function supportUnder(tx: Tx, ids: readonly string[]): Promise<Map<string, Support[]>> {
  const walked = await walkDownFromEach(tx, ids)
  const said = [...walked.values()].flat().filter(({ kind }) => kind === "need" || kind === "finding")
  const below = await walkDownFromEach(tx, [...new Set(said.map(({ id }) => id))])
  const supportOf = (node: WalkedNode, nodes: readonly WalkedNode[]): Support => ({
    id: node.id,
    kind: node.kind as Support["kind"],
    titleEn: node.titleEn,
    titleFr: node.titleFr,
    strengths: strengthSummary(node.strength ? [node.strength] : strengthsIn(below.get(node.id) ?? [])),
    under: nodes
      .filter(({ kind, fromId }) => kind === "finding" && fromId === node.id)
      .map((one) => supportOf(one, nodes)),
  })
  return new Map(
    ids.map((id) => {
      const nodes = walked.get(id) ?? []
      const straight = nodes.filter(
        ({ kind, steps }) => steps === 1 && ["need", "finding", "document"].includes(kind),
      )
      return [id, straight.map((node) => supportOf(node, nodes))]
    }),
  )
}

/** By the id of each: every document anywhere under it, once. */
export async function strengthUnder(tx: Tx, ids: readonly string[]) {
  const walked = await walkDownFromEach(tx, ids)
  return new Map(ids.map((id) => [id, strengthSummary(strengthsIn(walked.get(id) ?? []))]))
}

function strengthsIn(nodes: readonly WalkedNode[]): Strength[] {
  return nodes.flatMap(({ strength }) => (strength ? [strength] : []))
}
