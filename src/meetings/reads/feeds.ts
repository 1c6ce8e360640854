import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { meetingsWhere } from "./meetings.ts"
import type { Meeting } from "./meetings.ts"
import "../tables.ts"

/**
 * Who keeps a calendar: a contact who sits at tables, or somebody of the partnership, who sees every meeting for as long as
 * they see what it works on.
 */
export type Whose = { contactId: string; personId: null } | { contactId: null; personId: string }

/** The calendar of somebody, whose link is not ended. */
export function feedOf(tx: Tx, whose: Whose) {
  return feeds(tx)
    .where("feed.contactId", whose.contactId ? "=" : "is", whose.contactId)
    .where("feed.personId", whose.personId ? "=" : "is", whose.personId)
    .where("link.revokedAt", "is", null)
    .executeTakeFirst()
}

export function feedById(tx: Tx, id: string) {
  return feeds(tx).where("feed.id", "=", id).executeTakeFirst()
}

/**
 * The meetings of somebody's calendar, from a year back so that it hears of what was cancelled: for a contact those of the
 * bodies they sit in on that day, and those they were invited to.
 */
export function meetingsOfSomebody(tx: Tx, whose: Whose, since: string): Promise<Meeting[]> {
  const { contactId } = whose
  const recent = sql<boolean>`meeting.held_on >= ${since}::date`
  if (!contactId) return meetingsWhere(tx, recent)
  return meetingsWhere(
    tx,
    sql<boolean>`${recent} and (exists (
      select from representation
      join seat on seat.partnership_id = representation.partnership_id and seat.id = representation.seat_id
      where representation.partnership_id = meeting.partnership_id and representation.contact_id = ${contactId}
        and seat.body_id = meeting.body_id
        and meeting.held_on >= greatest(representation.starts_on, seat.starts_on)
        and meeting.held_on <= coalesce(least(representation.ends_on, seat.ends_on), 'infinity'))
      or exists (
      select from invitation
      where invitation.partnership_id = meeting.partnership_id and invitation.meeting_id = meeting.id
        and invitation.contact_id = ${contactId}))`,
  )
}

function feeds(tx: Tx) {
  return tx
    .selectFrom("calendarFeed as feed")
    .innerJoin("personalLink as link", (join) =>
      join.onRef("link.partnershipId", "=", "feed.partnershipId").onRef("link.id", "=", "feed.linkId"),
    )
    .select(["feed.id", "feed.contactId", "feed.personId", "feed.linkId", "feed.madeAt", "link.locale"])
    .select(
      sql<boolean>`exists (
        select from contact
        where contact.partnership_id = feed.partnership_id and contact.id = feed.contact_id
          and contact.left_at is null)
      or exists (
        select from membership
        where membership.partnership_id = feed.partnership_id and membership.person_id = feed.person_id
          and membership.ended_at is null and membership.role in ('coordinator', 'chair', 'observer'))`.as(
        "isThere",
      ),
    )
}
