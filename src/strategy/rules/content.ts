import { createHash } from "node:crypto"
import type { Level } from "./level.ts"
import type { PlanItem } from "./plan-item.ts"

export type Principle = { id: string; textEn: string; textFr: string }

/** Everything a plan says at one moment, in the order of the page. Kept as JSON; a later form gets another name. */
export type PlanContent = {
  form: "community-plan-1"
  communityPlanId: string
  titleEn: string
  titleFr: string
  fromYear: number | null
  toYear: number | null
  visionEn: string
  visionFr: string
  levels: Level[]
  principles: Principle[]
  items: PlanItem[]
}

/** SHA-256 of what a plan says: a body renamed meanwhile makes no other plan. */
export function contentDigest(content: PlanContent): string {
  const items = content.items.map(withoutBodyNames)
  return createHash("sha256")
    .update(JSON.stringify({ ...content, items }))
    .digest("hex")
}

function withoutBodyNames(item: PlanItem) {
  const { bodyEn: _en, bodyFr: _fr, ...said } = item
  return said
}
