import { sql } from "kysely"
import type { MemberKind } from "#organizations"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { during } from "./during.ts"
import "../tables.ts"

/** A seat that somebody holds, with what the public sees of it: nothing of who sits there unless they agreed. */
export type SeatInPublic = {
  seatId: string
  holdingId: string
  kind: MemberKind
  holderEn: string
  holderFr: string
  isListed: boolean
  /** Nulls while nobody sits there for the holder. */
  representationId: string | null
  person: string | null
  isNamed: boolean | null
}

/** Of every seat of a body that is held on a day: whether the public sees the holder and the person. */
export function publicView(
  tx: Tx,
  { bodyId, on, locale }: { bodyId: string; on: string; locale: Locale },
): Promise<SeatInPublic[]> {
  const byName =
    locale === "fr"
      ? sql`organization.name_fr collate "fr-CA-x-icu"`
      : sql`organization.name_en collate "en-CA-x-icu"`
  return tx
    .selectFrom("seat")
    .innerJoin("seatHolding as holding", (join) =>
      join
        .onRef("holding.partnershipId", "=", "seat.partnershipId")
        .onRef("holding.seatId", "=", "seat.id")
        .on(during("holding", on)),
    )
    .innerJoin("organization", (join) =>
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
    .select(["seat.id as seatId", "holding.id as holdingId", "organization.kind", "holding.isListed"])
    .select(["organization.nameEn as holderEn", "organization.nameFr as holderFr"])
    .select(["representation.id as representationId", "contact.name as person", "representation.isNamed"])
    .where("seat.bodyId", "=", bodyId)
    .where(during("seat", on))
    .orderBy(byName)
    .orderBy("seat.id")
    .limit(500)
    .execute()
}
