import { partnership } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotAllowed } from "#platform/refusals"
import { annualKey } from "#reports"
import { access } from "../access.ts"
import type { DeskPartnership, Region } from "../reads/desk-partnerships.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "desk.funded": { slug: string }
  }
}

export type NewFunding = {
  /** The partnership that is funded, and its address. */
  fundedId: string
  slug: string
  region: Region
  leadKind?: DeskPartnership["leadKind"]
  /** The key of the form on which it reports to this funder; the annual report's when it is left out. */
  reportForm?: string
}

/** Puts a partnership on a funder's desk: from now on its lead sees what it submits. For the command line. */
export async function fundPartnership(tx: Tx, actor: Actor, wanted: NewFunding): Promise<string> {
  access.check(actor, "fund", "partnership")
  // Only the operator says who funds whom: no page of anybody's leads here.
  if (actor.kind !== "system" || (await partnership(tx)).kind !== "funder") throw new NotAllowed()
  const { fundedId, slug, region, leadKind = null, reportForm = annualKey } = wanted
  const made = await tx
    .insertInto("funding")
    .values({ partnershipId: actor.partnershipId, fundedId, region, leadKind, reportForm, since: actor.at })
    .onConflict((known) => known.doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!made) throw new Conflict(words.message("already-funded", { slug }))
  await record(tx, actor, {
    kind: "desk.funded",
    subject: { kind: "funding", id: made.id },
    details: { slug },
  })
  return made.id
}
