import type { EvidenceContent } from "./content.ts"

/** Everything that stands beneath one piece of a claim's evidence, nearest first. */
export function beneath(evidence: readonly EvidenceContent[], node: EvidenceContent): EvidenceContent[] {
  const found: EvidenceContent[] = []
  const reached = new Set([node.id])
  for (const each of evidence.toSorted((one, other) => one.steps - other.steps)) {
    if (each.steps <= node.steps || !reached.has(each.under) || reached.has(each.id)) continue
    reached.add(each.id)
    found.push(each)
  }
  return found
}
