import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import { isHead } from "../rules/role.ts"
import type { AccessRole } from "../rules/role.ts"
import { words } from "../words/index.ts"
import { claimAccess } from "./claim-access.ts"

declare module "#platform/acts" {
  interface Acts {
    "partnerships.role-changed": { who: string; role: string }
  }
}

/** Gives somebody another role from now on; what they did in the one before stays theirs. @returns the new access's id */
export async function changeRole(
  tx: Tx,
  actor: Actor,
  wanted: { id: string; role: AccessRole },
): Promise<string> {
  access.check(actor, "change", "access")
  const { id, role } = wanted
  const person = await claimAccess(tx, { id, staysCoordinator: isHead(role) })
  if (person.role === role) throw new Invalid([{ field: "role", reason: words.message("same-role") }])
  const { partnershipId, at } = actor
  await tx.updateTable("membership").set({ endedAt: at }).where("id", "=", id).execute()
  const made = await tx
    .insertInto("membership")
    .values({ partnershipId, personId: person.personId, role, since: at })
    .returning("id")
    .executeTakeFirstOrThrow()
  await record(tx, actor, {
    kind: "partnerships.role-changed",
    subject: { kind: "person", id: person.personId },
    details: { who: person.name, role },
  })
  return made.id
}
