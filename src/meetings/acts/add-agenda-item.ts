import { randomUUID } from "node:crypto"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { agendaOf } from "../reads/agenda.ts"
import type { ItemKind } from "../rules/item-kind.ts"
import { claimMeeting } from "./claim-meeting.ts"
import { consentMustBeOpen } from "./consent-must-be-open.ts"

declare module "#platform/acts" {
  interface Acts {
    "meetings.item-added": ItemNamed
  }
}

/** What the history says of an item, in both languages. */
export type ItemNamed = { title: string; titleFr: string; meetingId: string }

export type NewAgendaItem = {
  meetingId: string
  kind: ItemKind
  titleEn: string
  titleFr: string
  textEn?: string
  textFr?: string
  minutes?: number | null
  presenter?: string
  isInternal?: boolean
  onConsent?: boolean
  arisesFrom?: string | null
}

type Placed = NewAgendaItem & {
  /** The item it is put after; at the end when absent. */
  after?: string | undefined
  /** When it comes back by itself, as business of an earlier meeting. */
  cameBackAt?: Date
}

/** Puts an item on a meeting's agenda, at its end unless said otherwise. @returns its id */
export async function addAgendaItem(tx: Tx, actor: Actor, placed: Placed): Promise<string> {
  const { after, ...item } = placed
  await claimMeeting(tx, actor, item.meetingId)
  if (item.onConsent) await consentMustBeOpen(tx, item.meetingId)
  const id = randomUUID()
  const position = await makeRoom(tx, item.meetingId, after)
  await tx
    .insertInto("agendaItem")
    .values({ partnershipId: actor.partnershipId, id, position, ...item })
    .execute()
  await record(tx, actor, {
    kind: "meetings.item-added",
    subject: { kind: "agenda-item", id },
    details: { title: item.titleEn, titleFr: item.titleFr, meetingId: item.meetingId },
  })
  return id
}

/** The position behind that item; what stands behind it moves down. */
async function makeRoom(tx: Tx, meetingId: string, after: string | undefined): Promise<number> {
  const items = await agendaOf(tx, meetingId)
  const before = items.find(({ id }) => id === after)
  if (!before) return (items.at(-1)?.position ?? 0) + 1
  await tx
    .updateTable("agendaItem")
    .set((row) => ({ position: row("position", "+", 1) }))
    .where("meetingId", "=", meetingId)
    .where("position", ">", before.position)
    .execute()
  return before.position + 1
}
