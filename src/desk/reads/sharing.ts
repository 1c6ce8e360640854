import { sql } from "kysely"
import { personNames } from "#identity"
import type { Tx } from "#platform/database"
import { coreKeys } from "../rules/core-fields.ts"
import type { CoreKey } from "../rules/core-fields.ts"
import "../tables.ts"

export type Shared = { field: CoreKey; isShared: boolean; decidedAt: Date | null; by: string | null }

/** What the bound partnership lets its funder compare, field by field: the newest decision, or none yet, which is a no. */
export async function sharing(tx: Tx): Promise<Shared[]> {
  const decisions = await tx
    .selectFrom("comparisonConsent")
    .select(["field", "isShared", "decidedAt", "decidedBy"])
    .orderBy("id", "desc")
    .execute()
  const names = await personNames(
    tx,
    decisions.flatMap(({ decidedBy }) => (decidedBy ? [decidedBy] : [])),
  )
  return coreKeys.map((field) => {
    const newest = decisions.find((decision) => decision.field === field)
    if (!newest) return { field, isShared: false, decidedAt: null, by: null }
    const { isShared, decidedAt, decidedBy } = newest
    return { field, isShared, decidedAt, by: decidedBy ? (names.get(decidedBy) ?? null) : null }
  })
}

export type Funder = {
  id: string
  nameEn: string
  nameFr: string
  region: string
  /** The key of the form on which it reads reports. */
  reportForm: string
  earlierForms: readonly string[]
  since: Date
}

/** Who reads what the bound partnership submits. */
export async function fundersOfBound(tx: Tx): Promise<Funder[]> {
  return (await sql<Funder>`select * from funders_of_bound()`.execute(tx)).rows
}
