import type { NotNull } from "kysely"
import type { MemberKind } from "#organizations"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { during } from "./during.ts"
import { byHolder, seatsOn } from "./seats-on.ts"

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
  return seatsOn(tx, on)
    .select(["seat.id as seatId", "holding.id as holdingId", "organization.kind", "holding.isListed"])
    .select(["organization.nameEn as holderEn", "organization.nameFr as holderFr"])
    .select(["representation.id as representationId", "contact.name as person", "representation.isNamed"])
    .where("seat.bodyId", "=", bodyId)
    .where(during("seat", on))
    .where("organization.id", "is not", null)
    .orderBy(byHolder(locale))
    .orderBy("seat.id")
    .limit(500)
    .$narrowType<{
      holdingId: NotNull
      kind: NotNull
      isListed: NotNull
      holderEn: NotNull
      holderFr: NotNull
    }>()
    .execute()
}
