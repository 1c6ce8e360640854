import type { Tx } from "#platform/database"
import "../tables.ts"

/** When each fiscal year's report on any of these forms was first submitted; a year without a submission is left out. */
export function firstSubmissions(
  tx: Tx,
  templateKeys: readonly string[],
): Promise<{ fiscalYear: number; firstSubmittedAt: Date }[]> {
  return tx
    .selectFrom("report")
    .innerJoin("reportSnapshot as snapshot", (join) =>
      join
        .onRef("snapshot.partnershipId", "=", "report.partnershipId")
        .onRef("snapshot.reportId", "=", "report.id"),
    )
    .select(["report.fiscalYear", (row) => row.fn.min("snapshot.takenAt").as("firstSubmittedAt")])
    .where("report.templateKey", "in", [...templateKeys])
    .groupBy("report.fiscalYear")
    .orderBy("report.fiscalYear")
    .execute()
}
