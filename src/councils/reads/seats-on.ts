import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { during } from "./during.ts"
import "../tables.ts"

/** Every seat ever, with holder and representative as of one day; joined on both columns, as row security asks. */
export function seatsOn(tx: Tx, on: string) {
  return tx
    .selectFrom("seat")
    .innerJoin("body", (join) =>
      join.onRef("body.partnershipId", "=", "seat.partnershipId").onRef("body.id", "=", "seat.bodyId"),
    )
    .leftJoin("seatHolding as holding", (join) =>
      join
        .onRef("holding.partnershipId", "=", "seat.partnershipId")
        .onRef("holding.seatId", "=", "seat.id")
        .on(during("holding", on)),
    )
    .leftJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "holding.partnershipId")
        .onRef("organization.id", "=", "holding.organizationId")
        .on(sql<boolean>`coalesce(organization.left_on > ${on}::date, true)`),
    )
    .leftJoin("representation", (join) =>
      join
        .onRef("representation.partnershipId", "=", "seat.partnershipId")
        .onRef("representation.seatId", "=", "seat.id")
        .on(during("representation", on)),
    )
    .leftJoin("contact", (join) =>
      join
        .onRef("contact.partnershipId", "=", "representation.partnershipId")
        .onRef("contact.id", "=", "representation.contactId")
        .onRef("contact.organizationId", "=", "organization.id"),
    )
}

/** By the holder's name, as the reader's language sorts it. */
export function byHolder(locale: Locale) {
  return locale === "fr"
    ? sql`organization.name_fr collate "fr-CA-x-icu"`
    : sql`organization.name_en collate "en-CA-x-icu"`
}
