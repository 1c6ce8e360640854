import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { PartnershipVisited } from "#platform/web"
import "../tables.ts"

/** How the funder divides the country: the regions of its settlement programme. */
export const regions = ["atlantic", "ontario", "prairies-and-north", "british-columbia"] as const

export type Region = (typeof regions)[number]

export type DeskPartnership = PartnershipVisited & {
  fundingId: string
  region: Region
  leadKind: "settlement" | "municipal" | "other" | null
  /** The keys of the forms on which it reports to this funder: the one asked for now, then those before it. */
  reportForms: readonly string[]
  /** Who reads its reports now, by name. */
  officers: readonly { assignmentId: string; id: string; name: string }[]
}

/** What lies on somebody's desk: of a lead all the funder funds, of an officer what was assigned; by region, then name. */
export async function deskPartnerships(tx: Tx, personId: string | null): Promise<DeskPartnership[]> {
  const found = await sql<PartnershipVisited & { fundingId: string }>`
    select * from desk_partnerships(${personId}::uuid)`.execute(tx)
  if (found.rows.length === 0) return []
  const fundings = await tx
    .selectFrom("funding")
    .select(["id", "region", "leadKind", "reportForm", "earlierForms"])
    .where("endedAt", "is", null)
    .execute()
  const byId = new Map(fundings.map((funding) => [funding.id, funding]))
  const officers = Map.groupBy(await assignments(tx), ({ fundingId }) => fundingId)
  return found.rows
    .map((row) => {
      const { region, leadKind, reportForm, earlierForms } = byId.get(row.fundingId)!
      const reportForms = [reportForm, ...earlierForms]
      return { ...row, region, leadKind, reportForms, officers: officers.get(row.fundingId) ?? [] }
    })
    .toSorted(
      (one, other) =>
        one.region.localeCompare(other.region, "en-CA") || one.nameEn.localeCompare(other.nameEn, "en-CA"),
    )
}

function assignments(tx: Tx) {
  return tx
    .selectFrom("deskAssignment as assignment")
    .innerJoin("person", "person.id", "assignment.officerId")
    .select(["assignment.id as assignmentId", "assignment.fundingId", "person.id", "person.name"])
    .where("assignment.endedAt", "is", null)
    .orderBy("assignment.assignedAt")
    .execute()
}
