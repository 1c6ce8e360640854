import type { Tx } from "#platform/database"
import "../tables.ts"

export type PersonWithAccess = Awaited<ReturnType<typeof peopleWithAccess>>[number]

/** Who may sign in to the partnership today, and as what; whoever has been there longest first. */
export function peopleWithAccess(tx: Tx) {
  return tx
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["membership.id", "person.id as personId", "person.name", "person.email", "person.locale"])
    .select(["membership.role", "membership.since"])
    .where("membership.endedAt", "is", null)
    .where("person.leftAt", "is", null)
    .orderBy("membership.since")
    .orderBy("membership.id")
    .limit(500)
    .execute()
}
