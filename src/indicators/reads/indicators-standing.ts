import type { Tx } from "#platform/database"
import { standingOf } from "../rules/indicator-standing.ts"
import { indicators } from "./indicators.ts"
import { valuesOf } from "./values.ts"

export type IndicatorStanding = Awaited<ReturnType<typeof indicatorsStanding>>[number]

/** Every indicator in use with its values and where it stands; those retired only when asked for. */
export async function indicatorsStanding(tx: Tx, today: string, asked: { withRetired?: true } = {}) {
  const all = await indicators(tx, asked)
  const values = await valuesOf(
    tx,
    all.map(({ id }) => id),
  )
  const byIndicator = Map.groupBy(values, ({ indicatorId }) => indicatorId)
  return all.map((indicator) => {
    const own = byIndicator.get(indicator.id) ?? []
    return { indicator, values: own, ...standingOf(indicator, own, today) }
  })
}
