import { chainNode } from "#evidence"
import { organizationOf } from "#organizations"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { faultsOfIndicator } from "../rules/indicator.ts"
import type { Indicator } from "../rules/indicator.ts"
import { words } from "../words/index.ts"

/** Refuses an indicator that contradicts itself, or stands under or belongs to what is not here. */
export async function mustHoldTogether(tx: Tx, indicator: Indicator): Promise<void> {
  const problems = faultsOfIndicator(indicator).map(({ field, why }) => ({
    field,
    reason: words.message(why),
  }))
  const under = indicator.underId === null ? undefined : await chainNode(tx, indicator.underId)
  if (!under || !["priority", "outcome", "activity"].includes(under.kind))
    problems.push({ field: "underId", reason: words.message("under-needed") })
  if (indicator.ownerId !== null && !(await organizationOf(tx, indicator.ownerId)))
    problems.push({ field: "ownerId", reason: words.message("owner-unknown") })
  if (problems.length > 0) throw new Invalid(problems)
}
