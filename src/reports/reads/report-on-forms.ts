import type { Tx } from "#platform/database"
import type { WhichReport } from "../rules/which-report.ts"
import "../tables.ts"

/** Which report of a year there is on one of several forms, the first of them before the others; on the first when there is none. */
export async function reportOnForms(
  tx: Tx,
  { fiscalYear, forms }: { fiscalYear: number; forms: readonly string[] },
): Promise<WhichReport> {
  const begun = await tx
    .selectFrom("report")
    .select("templateKey")
    .where("fiscalYear", "=", fiscalYear)
    .where("templateKey", "in", [...forms])
    .execute()
  const keys = new Set(begun.map(({ templateKey }) => templateKey))
  return { fiscalYear, template: forms.find((form) => keys.has(form)) ?? forms[0] }
}
