import { seatsInForce } from "#councils"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import type { Meeting } from "./meetings.ts"
import { invitationsOf } from "./invitations.ts"

export type ToInvite = { seatId: string; contactId: string; name: string; email: string; locale: Locale }

export type WhomToInvite = {
  toInvite: ToInvite[]
  /** Who sits at the table and cannot be written to. */
  withoutAddress: { name: string; contactId: string; organizationId: string }[]
  /** Seats that nobody represents. */
  vacant: number
}

/**
 * Whoever sits in a seat of the body on the day of the meeting, alternates too, and was not invited yet; somebody in two
 * seats once.
 */
export async function whomToInvite(tx: Tx, meeting: Meeting): Promise<WhomToInvite> {
  const seats = await seatsInForce(tx, { bodyId: meeting.bodyId, on: meeting.heldOn })
  const already = new Set((await invitationsOf(tx, meeting.id)).map(({ email }) => email.toLowerCase()))
  const contacts = await contactsBy(
    tx,
    seats.flatMap(({ contactId }) => contactId ?? []),
  )
  const found: WhomToInvite = { toInvite: [], withoutAddress: [], vacant: 0 }
  for (const seat of seats) {
    const contact = seat.contactId ? contacts.get(seat.contactId) : undefined
    if (!contact) {
      if (seat.standing !== "alternate") found.vacant += 1
      continue
    }
    const { id: contactId, name, locale } = contact
    const email = contact.email?.toLowerCase() ?? ""
    if (!email) found.withoutAddress.push({ name, contactId, organizationId: seat.organizationId ?? "" })
    else if (!already.has(email)) found.toInvite.push({ seatId: seat.id, contactId, name, email, locale })
    if (email) already.add(email)
  }
  return found
}

async function contactsBy(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Contact>()
  const rows = await tx
    .selectFrom("contact")
    .select(["id", "name", "email", "locale"])
    .where("id", "in", [...new Set(ids)])
    .where("leftAt", "is", null)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

type Contact = { id: string; name: string; email: string | null; locale: Locale }
