import type { Tx } from "#platform/database"
import "../tables.ts"

export type AgendaItem = Awaited<ReturnType<typeof agendaOf>>[number]

/**
 * What a meeting takes up, in order; `pulledAt` says that a member took it off the consent agenda, `arisesAt` and
 * `arisesOn` name the earlier meeting whose business it is.
 */
export function agendaOf(tx: Tx, meetingId: string) {
  return agenda(tx)
    .where("item.meetingId", "=", meetingId)
    .orderBy("item.position")
    .orderBy("item.id")
    .execute()
}

export function agendaItem(tx: Tx, id: string) {
  return agenda(tx).where("item.id", "=", id).executeTakeFirst()
}

function agenda(tx: Tx) {
  return tx
    .selectFrom("agendaItem as item")
    .leftJoin("consentPull as pull", (join) =>
      join.onRef("pull.partnershipId", "=", "item.partnershipId").onRef("pull.agendaItemId", "=", "item.id"),
    )
    .leftJoin("agendaItem as earlier", (join) =>
      join
        .onRef("earlier.partnershipId", "=", "item.partnershipId")
        .onRef("earlier.id", "=", "item.arisesFrom"),
    )
    .leftJoin("meeting as arose", (join) =>
      join
        .onRef("arose.partnershipId", "=", "earlier.partnershipId")
        .onRef("arose.id", "=", "earlier.meetingId"),
    )
    .select(["item.id", "item.meetingId", "item.position", "item.kind", "item.titleEn", "item.titleFr"])
    .select(["item.textEn", "item.textFr", "item.minutes", "item.presenter", "item.isInternal"])
    .select([
      "item.onConsent",
      "item.arisesFrom",
      "item.version",
      "item.cameBackAt",
      "arose.id as arisesAt",
      "arose.heldOn as arisesOn",
      "pull.at as pulledAt",
      "pull.seatId as pulledBy",
    ])
}
