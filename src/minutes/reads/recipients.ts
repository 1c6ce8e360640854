import type { Tx } from "#platform/database"
import "../tables.ts"

/** Who was sent draft minutes, by the link they read them with. */
export type Recipient = NonNullable<Awaited<ReturnType<typeof recipientOf>>>

export function recipientOf(tx: Tx, linkId: string) {
  return recipients(tx).where("sent.linkId", "=", linkId).executeTakeFirst()
}

export function recipientInvited(tx: Tx, invitationId: string) {
  return recipients(tx).where("sent.invitationId", "=", invitationId).executeTakeFirst()
}

/** Who said by their link that there is nothing to correct. */
export function agreementsOn(tx: Tx, meetingId: string) {
  return tx
    .selectFrom("minutesAgreement as agreed")
    .innerJoin("minutesRecipient as sent", (join) =>
      join
        .onRef("sent.partnershipId", "=", "agreed.partnershipId")
        .onRef("sent.linkId", "=", "agreed.linkId"),
    )
    .select(["sent.name", "agreed.at"])
    .where("sent.meetingId", "=", meetingId)
    .orderBy("sent.name")
    .orderBy("sent.linkId")
    .limit(500)
    .execute()
}

/** What somebody sent by their link, the last first. */
export async function repliesBy(tx: Tx, linkId: string) {
  const corrections = await tx
    .selectFrom("minutesCorrection")
    .select(["text", "reference", "at"])
    .where("linkId", "=", linkId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(50)
    .execute()
  const agreement = await tx
    .selectFrom("minutesAgreement")
    .select(["reference", "at"])
    .where("linkId", "=", linkId)
    .executeTakeFirst()
  return { corrections, agreement: agreement ?? null }
}

function recipients(tx: Tx) {
  return tx
    .selectFrom("minutesRecipient as sent")
    .innerJoin("personalLink as link", (join) =>
      join.onRef("link.partnershipId", "=", "sent.partnershipId").onRef("link.id", "=", "sent.linkId"),
    )
    .innerJoin("invitation", (join) =>
      join
        .onRef("invitation.partnershipId", "=", "sent.partnershipId")
        .onRef("invitation.id", "=", "sent.invitationId"),
    )
    .leftJoin("contact", (join) =>
      join
        .onRef("contact.partnershipId", "=", "invitation.partnershipId")
        .onRef("contact.id", "=", "invitation.contactId"),
    )
    .select(["sent.linkId", "sent.meetingId", "sent.name", "link.recipient", "link.locale"])
    .select(["invitation.seatId", "contact.leftAt as contactLeftAt"])
}
