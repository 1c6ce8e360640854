import { createHash } from "node:crypto"
import { fieldOf, plannedFields } from "./plan-content.ts"
import type { PlanContent } from "./plan-content.ts"

/** SHA-256 of what a plan says, in whatever order: an organisation with a new name makes no other plan. */
export function planDigest({ fiscalYear, activities }: PlanContent): string {
  const said = activities
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((activity) => [activity.id, ...plannedFields.map((field) => fieldOf(activity, field))])
  return createHash("sha256")
    .update(JSON.stringify([fiscalYear, said]))
    .digest("hex")
}
