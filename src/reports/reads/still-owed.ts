import { leadsWaiting } from "#commitments"
import { contributionsOf } from "#contributions"
import { indicators, standingOf, valuesOf } from "#indicators"
import type { Tx } from "#platform/database"
import { updatesAsked } from "#updates"
import type { KeptReport } from "./queries.ts"
import type { Owed } from "../rules/owed.ts"
import { gathered } from "../rules/owed.ts"

/** What others still owe to a year's report, by who owes it. Chasing it is the work of the page each line leads to. */
export async function stillOwed(tx: Tx, { fiscalYear }: KeptReport, today: string): Promise<Owed[]> {
  const updates = (await updatesAsked(tx, fiscalYear)).filter(
    ({ nodeId, verdict }) => nodeId === null || verdict === "returned",
  )
  const contributions = await contributionsOf(tx, { fiscalYear, confirmation: "unconfirmed" })
  const { silent } = await leadsWaiting(tx, { fiscalYear, today })
  return [
    ...gathered(
      "updates",
      updates.map(({ organizationEn, organizationFr }) => ({ en: organizationEn, fr: organizationFr })),
    ),
    ...gathered("indicators", await valuesOwed(tx, today)),
    ...(silent > 0 ? [{ kind: "commitments" as const, who: null, count: silent }] : []),
    ...gathered(
      "contributions",
      contributions.map(({ organizationEn, organizationFr }) => ({ en: organizationEn, fr: organizationFr })),
    ),
  ]
}

/** The owner of each indicator whose last period is over and of which nothing was reported; null is nobody in particular. */
async function valuesOwed(tx: Tx, today: string) {
  const all = await indicators(tx)
  const values = await valuesOf(
    tx,
    all.map(({ id }) => id),
  )
  return all
    .filter((indicator) => {
      const own = values.filter(({ indicatorId }) => indicatorId === indicator.id)
      return standingOf(indicator, own, today).owed !== null
    })
    .map(({ ownerEn, ownerFr }) => (ownerEn === null ? null : { en: ownerEn, fr: ownerFr ?? ownerEn }))
}
