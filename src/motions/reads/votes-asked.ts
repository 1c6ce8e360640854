import type { Tx } from "#platform/database"
import "../tables.ts"

/** How many votes by link each organisation was sent since a day; a link sent again is the same vote. */
export async function votesAsked(tx: Tx, since: string): Promise<Map<string, number>> {
  const found = await tx
    .selectFrom("ballotSeat as seat")
    .innerJoin("ballot", (join) =>
      join.onRef("ballot.partnershipId", "=", "seat.partnershipId").onRef("ballot.id", "=", "seat.ballotId"),
    )
    .select(["seat.organizationId", (row) => row.fn.countAll<number>().as("votes")])
    .where("ballot.method", "=", "link")
    .where("ballot.openedAt", ">=", new Date(`${since}T00:00:00Z`))
    .where("seat.organizationId", "is not", null)
    .where((row) =>
      row.exists(
        row
          .selectFrom("ballotLink as link")
          .select("link.linkId")
          .whereRef("link.partnershipId", "=", "seat.partnershipId")
          .whereRef("link.ballotId", "=", "seat.ballotId")
          .whereRef("link.seatId", "=", "seat.seatId"),
      ),
    )
    .groupBy("seat.organizationId")
    .execute()
  return new Map(found.map(({ organizationId, votes }) => [organizationId!, Number(votes)]))
}
