import { makePersonalLink } from "#identity"
import type { Letterhead } from "#partnerships"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import type { Motion } from "../reads/motions.ts"
import { writableContacts } from "../reads/vote-links.ts"
import { linkEnd } from "../rules/closing.ts"
import type { Seated } from "./table-between.ts"
import { voteLetter } from "./vote-letter.ts"

/** What a personal link to one seat's vote is for. */
export const votePurpose = "motions.vote"

type Sending = {
  motion: Pick<Motion, "textEn" | "textFr" | "rationaleEn" | "rationaleFr" | "bodyEn" | "bodyFr">
  ballotId: string
  /** Null for a secret ballot in the room. */
  closesAt: Date | null
  seats: readonly Seated[]
  head: Letterhead
  linkKey: Buffer
}

/** Writes to who speaks for each seat, in their language, with the seat's own link. @returns seats nobody can be written to for */
export async function sendVoteLinks(tx: Tx, actor: Actor, sending: Sending): Promise<string[]> {
  const { seats, ballotId, closesAt, motion, head, linkKey } = sending
  const contacts = await writableContacts(
    tx,
    seats.flatMap(({ contactId }) => contactId ?? []),
  )
  const unreachable: string[] = []
  const endsAt = linkEnd(closesAt ?? actor.at)
  for (const seat of seats) {
    const contact = seat.contactId ? contacts.get(seat.contactId) : undefined
    if (!contact) {
      unreachable.push(seat.seatId)
      continue
    }
    const { locale } = contact
    const linkId = await makePersonalLink(tx, actor, {
      purpose: votePurpose,
      subjectId: ballotId,
      recipient: contact.email,
      locale,
      endsAt,
      key: linkKey,
    })
    await tx
      .insertInto("ballotLink")
      .values({
        partnershipId: actor.partnershipId,
        linkId,
        ballotId,
        seatId: seat.seatId,
        contactId: contact.id,
        madeAt: actor.at,
      })
      .execute()
    const letter = voteLetter({ head, contact, seat, motion, closesAt, timeZone: actor.timeZone })
    const dedupeKey = `${votePurpose} ${linkId}`
    await writeMessage(tx, actor, {
      kind: votePurpose,
      to: contact.email,
      locale,
      ...letter,
      linkId,
      dedupeKey,
    })
  }
  return unreachable
}
