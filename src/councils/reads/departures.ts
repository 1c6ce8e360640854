import type { Tx } from "#platform/database"
import "../tables.ts"

/** Who stopped sitting for an organisation between two days, both included: its turnover. */
export function departures(tx: Tx, { from, to }: { from: string; to: string }) {
  return tx
    .selectFrom("representation")
    .innerJoin("contact", (join) =>
      join
        .onRef("contact.partnershipId", "=", "representation.partnershipId")
        .onRef("contact.id", "=", "representation.contactId"),
    )
    .select(["contact.organizationId", "representation.seatId", "representation.endsOn"])
    .where("representation.endsOn", ">=", from)
    .where("representation.endsOn", "<=", to)
    .limit(2000)
    .execute()
}
