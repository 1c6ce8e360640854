import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { ReportTemplate } from "../rules/template.ts"
import "../tables.ts"

export type OfferedForm = {
  /** Of the network's own form. */
  id: string
  networkId: string
  networkEn: string
  networkFr: string
  template: ReportTemplate
  offeredAt: Date
}

/** What the networks of the bound partnership offer it: of each form the version that was offered last. */
export async function offeredForms(tx: Tx): Promise<OfferedForm[]> {
  const { rows } = await sql<OfferedForm>`select * from forms_offered_to_bound()`.execute(tx)
  return [...new Map(rows.map((form) => [`${form.networkId} ${form.template.key}`, form])).values()]
}
