import { Temporal } from "temporal-polyfill"
import type { Tx } from "#platform/database"
import { isSilent } from "../rules/still-open.ts"
import { leadsToAnswer } from "./lead-organizations.ts"

const silentAfterDays = 14

/** Of a year's plan: for how many activities another lead is to be found, and how many leads say nothing for two weeks. */
export async function leadsWaiting(
  tx: Tx,
  { fiscalYear, today }: { fiscalYear: number; today: string },
): Promise<{ declined: number; silent: number }> {
  const leads = await leadsToAnswer(tx, fiscalYear)
  const before = Temporal.PlainDate.from(today).subtract({ days: silentAfterDays }).toString()
  const declined = leads.filter(({ standing }) => standing === "declined")
  const silent = leads.filter((one) => isSilent(one) && one.askedOn! <= before)
  return {
    declined: new Set(declined.map(({ activityId }) => activityId)).size,
    silent: new Set(silent.map(({ organizationId }) => organizationId)).size,
  }
}
