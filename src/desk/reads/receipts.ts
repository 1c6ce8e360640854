import { sql } from "kysely"
import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"
import { annualKey, firstSubmissions } from "#reports"
import { deskPartnerships } from "./desk-partnerships.ts"
import { fundersOfBound } from "./sharing.ts"

/** On which day each fiscal year's report was first received, and today's date, both where the partnership lives. */
export type Received = { today: string; on: ReadonlyMap<number, string> }

/** Of a partnership on somebody's desk at the bound funder; null when it is not on it. */
export async function receivedAtDesk(
  tx: Tx,
  asked: { personId: string | null; partnershipId: string; at: Date },
): Promise<Received | null> {
  const { personId, partnershipId, at } = asked
  const found = (await deskPartnerships(tx, personId)).find(({ id }) => id === partnershipId)
  if (!found) return null
  const { rows } = await sql<{ fiscalYear: number; firstSubmittedAt: Date }>`
    select * from desk_receipts(${personId}::uuid, ${partnershipId}::uuid)`.execute(tx)
  return received(rows, { timeZone: found.timeZone, at })
}

/** Of the bound partnership's own reports on the form that goes to one funder, or went to it before. */
export async function receivedByFunder(
  tx: Tx,
  asked: { funderId: string; timeZone: string; at: Date },
): Promise<Received> {
  const funder = (await fundersOfBound(tx)).find(({ id }) => id === asked.funderId)
  const forms = funder ? [funder.reportForm, ...funder.earlierForms] : [annualKey]
  return received(await firstSubmissions(tx, forms), asked)
}

function received(
  rows: readonly { fiscalYear: number; firstSubmittedAt: Date }[],
  { timeZone, at }: { timeZone: string; at: Date },
): Received {
  const on = rows.map(({ fiscalYear, firstSubmittedAt }): [number, string] => [
    fiscalYear,
    dayOf(firstSubmittedAt, timeZone),
  ])
  return { today: dayOf(at, timeZone), on: new Map(on) }
}
