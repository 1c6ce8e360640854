import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { Answer, Attends, NeedToAttend } from "../rules/reply.ts"
import "../tables.ts"

export type Invitation = Awaited<ReturnType<typeof invitationsOf>>[number]

/** Whom a meeting's invitations went to, by name, each with the last thing they said. */
export function invitationsOf(tx: Tx, meetingId: string) {
  return invitations(tx)
    .where("invitation.meetingId", "=", meetingId)
    .orderBy("invitation.name")
    .orderBy("invitation.id")
    .limit(500)
    .execute()
}

export function invitationOf(tx: Tx, id: string): Promise<Invitation | undefined> {
  return invitations(tx).where("invitation.id", "=", id).executeTakeFirst()
}

function invitations(tx: Tx) {
  return tx
    .selectFrom("invitation")
    .leftJoin("seat", (join) =>
      join
        .onRef("seat.partnershipId", "=", "invitation.partnershipId")
        .onRef("seat.id", "=", "invitation.seatId"),
    )
    .leftJoin("contact", (join) =>
      join
        .onRef("contact.partnershipId", "=", "invitation.partnershipId")
        .onRef("contact.id", "=", "invitation.contactId"),
    )
    .leftJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "contact.partnershipId")
        .onRef("organization.id", "=", "contact.organizationId"),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("invitationReply as said")
          .select(["said.answer", "said.attends", "said.alternateName", "said.alternateEmail"])
          .select(["said.interpreterLanguage", "said.note", "said.reference", "said.at", "said.via"])
          .select(sql<NeedToAttend[]>`said.needs`.as("needs"))
          .whereRef("said.partnershipId", "=", "invitation.partnershipId")
          .whereRef("said.invitationId", "=", "invitation.id")
          .orderBy("said.at", "desc")
          .orderBy("said.id", "desc")
          .limit(1)
          .as("reply"),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("invitationReminder as sent")
          .select((row) => row.fn.max("sent.sentAt").as("remindedAt"))
          .whereRef("sent.partnershipId", "=", "invitation.partnershipId")
          .whereRef("sent.invitationId", "=", "invitation.id")
          .as("reminder"),
      (join) => join.onTrue(),
    )
    .select(["invitation.id", "invitation.meetingId", "invitation.seatId", "invitation.contactId"])
    .select(["invitation.name", "invitation.email", "invitation.locale", "invitation.linkId"])
    .select(["invitation.sentAt", "invitation.sentSequence", "reminder.remindedAt"])
    .select((row) => row("contact.leftAt", "is not", null).as("hasLeft"))
    .select([
      "seat.standing",
      "organization.nameEn as organizationEn",
      "organization.nameFr as organizationFr",
    ])
    .select([
      sql<Answer | null>`reply.answer`.as("answer"),
      sql<Attends | null>`reply.attends`.as("attends"),
      sql<NeedToAttend[]>`coalesce(reply.needs, '[]')`.as("needs"),
      sql<string>`coalesce(reply.alternate_name, '')`.as("alternateName"),
      sql<string>`coalesce(reply.alternate_email, '')`.as("alternateEmail"),
      sql<string>`coalesce(reply.interpreter_language, '')`.as("interpreterLanguage"),
      sql<string>`coalesce(reply.note, '')`.as("note"),
      "reply.reference",
      "reply.at as repliedAt",
      "reply.via",
    ])
}
