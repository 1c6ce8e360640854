import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotAllowed, NotFound } from "#platform/refusals"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "partnerships.network-joined": { slug: string }
    "partnerships.network-left": { slug: string }
  }
}

type Membership = { memberId: string; slug: string }

/** Puts a partnership into the bound network: it may take the forms the network offers. For the command line. */
export async function joinNetwork(tx: Tx, actor: Actor, { memberId, slug }: Membership): Promise<void> {
  onlyOperator(actor)
  const made = await tx
    .insertInto("networkMember")
    .values({ partnershipId: actor.partnershipId, memberId, since: actor.at })
    .onConflict((known) => known.doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!made) throw new Conflict(words.message("network-joined-already", { slug }))
  await record(tx, actor, { kind: "partnerships.network-joined", details: { slug } })
}

/** Takes it out again: what it took stays its own. For the command line. */
export async function leaveNetwork(tx: Tx, actor: Actor, { memberId, slug }: Membership): Promise<void> {
  onlyOperator(actor)
  const left = await tx
    .updateTable("networkMember")
    .set({ endedAt: actor.at })
    .where("memberId", "=", memberId)
    .where("endedAt", "is", null)
    .returning("id")
    .executeTakeFirst()
  if (!left) throw new NotFound()
  await record(tx, actor, { kind: "partnerships.network-left", details: { slug } })
}

/** Who belongs to whom is the operator's to say: no page of anybody's leads here. */
function onlyOperator(actor: Actor): void {
  if (actor.kind !== "system") throw new NotAllowed()
}
