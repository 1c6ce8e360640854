import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { agendaItem } from "../reads/agenda.ts"
import { invitationOf } from "../reads/invitations.ts"
import { words } from "../words/index.ts"
import type { ItemNamed } from "./add-agenda-item.ts"
import { lockedMeeting } from "./claim-meeting.ts"
import { consentMustBeOpen } from "./consent-must-be-open.ts"

declare module "#platform/acts" {
  interface Acts {
    "meetings.item-pulled": ItemNamed
    "meetings.item-put-back": ItemNamed
  }
}

export type Pull = {
  itemId: string
  /** The seat that asks; null for the chair. */
  seatId: string | null
}

/** Takes an item off the consent agenda, to be talked about. Pulled twice it is pulled once. */
export async function pullItem(tx: Tx, actor: Actor, pull: Pull): Promise<void> {
  access.check(actor, "change", "meeting")
  await takeOff(tx, actor, pull)
}

/** The same by the link of somebody who was invited for a seat. */
export async function pullItemByLink(
  tx: Tx,
  actor: Actor,
  { itemId, invitationId }: { itemId: string; invitationId: string },
): Promise<void> {
  access.check(actor, "answer", "invitation")
  const invitation = await invitationOf(tx, invitationId)
  const item = await agendaItem(tx, itemId)
  if (invitation?.linkId !== actor.id || !invitation.seatId) throw new NotFound()
  if (item?.meetingId !== invitation.meetingId) throw new NotFound()
  await takeOff(tx, actor, { itemId, seatId: invitation.seatId })
}

/** Puts an item back on the consent agenda. */
export async function putItemBack(tx: Tx, actor: Actor, itemId: string): Promise<void> {
  access.check(actor, "change", "meeting")
  const item = await consentItem(tx, itemId)
  await tx.deleteFrom("consentPull").where("agendaItemId", "=", itemId).execute()
  await record(tx, actor, {
    kind: "meetings.item-put-back",
    subject: { kind: "agenda-item", id: itemId },
    details: { title: item.titleEn, titleFr: item.titleFr, meetingId: item.meetingId },
  })
}

async function takeOff(tx: Tx, actor: Actor, { itemId, seatId }: Pull): Promise<void> {
  const item = await consentItem(tx, itemId)
  await tx
    .insertInto("consentPull")
    .values({ partnershipId: actor.partnershipId, agendaItemId: itemId, seatId, at: actor.at })
    .onConflict((pulled) => pulled.columns(["partnershipId", "agendaItemId"]).doNothing())
    .execute()
  await record(tx, actor, {
    kind: "meetings.item-pulled",
    subject: { kind: "agenda-item", id: itemId },
    details: { title: item.titleEn, titleFr: item.titleFr, meetingId: item.meetingId },
  })
}

async function consentItem(tx: Tx, itemId: string) {
  const item = await agendaItem(tx, itemId)
  if (!item) throw new NotFound()
  await lockedMeeting(tx, item.meetingId)
  if (!item.onConsent) throw new Conflict(words.message("not-on-consent"))
  await consentMustBeOpen(tx, item.meetingId)
  return item
}
