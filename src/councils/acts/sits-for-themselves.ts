import { contactsOf } from "#organizations"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { Holder } from "./holder-of.ts"

/** A community member who holds a seat sits in it from the first day: there is nobody else to name. */
export async function sitsForThemselves(
  tx: Tx,
  { partnershipId }: Actor,
  { seatId, holder, from }: { seatId: string; holder: Holder; from: string },
): Promise<void> {
  if (holder.kind !== "community-member") return
  const [contact] = await contactsOf(tx, holder.id)
  if (!contact) return
  await tx
    .insertInto("representation")
    .values({ partnershipId, seatId, contactId: contact.id, startsOn: from })
    .execute()
}
