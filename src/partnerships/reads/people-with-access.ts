import type { Tx } from "#platform/database"
import "../tables.ts"

/** Who may sign in to the partnership today, and as what; whoever has been there longest first. */
export function peopleWithAccess(tx: Tx) {
  return tx
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["person.id", "person.name", "person.email", "membership.role", "membership.since"])
    .where("membership.endedAt", "is", null)
    .where("person.leftAt", "is", null)
    .orderBy("membership.since")
    .orderBy("membership.id")
    .limit(200)
    .execute()
}
