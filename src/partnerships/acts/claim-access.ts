import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { peopleWithAccess } from "../reads/people-with-access.ts"
import type { PersonWithAccess } from "../reads/people-with-access.ts"
import { isHead } from "../rules/role.ts"
import { words } from "../words/index.ts"

/**
 * Somebody's access, held until the act is done; `staysCoordinator` says what the act makes of it. Refused where nobody
 * would be left to coordinate: two who take it from each other at the same moment wait for one another.
 */
export async function claimAccess(
  tx: Tx,
  { id, staysCoordinator }: { id: string; staysCoordinator: boolean },
): Promise<PersonWithAccess> {
  await tx
    .selectFrom("membership")
    .select("id")
    .where("endedAt", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute()
  const people = await peopleWithAccess(tx)
  const person = people.find((one) => one.id === id)
  if (!person) throw new NotFound()
  const heads = people.filter(({ role }) => isHead(role))
  if (isHead(person.role) && !staysCoordinator && heads.length === 1)
    throw new Conflict(words.message(person.role === "lead" ? "last-lead" : "last-coordinator"))
  return person
}
