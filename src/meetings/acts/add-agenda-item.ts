import { randomUUID } from "node:crypto"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { agendaOf } from "../reads/agenda.ts"
import type { ItemKind } from "../rules/item-kind.ts"
import { claimMeeting } from "./claim-meeting.ts"

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

/** Puts an item at the end of a meeting's agenda. @returns its id */
export async function addAgendaItem(tx: Tx, actor: Actor, item: NewAgendaItem): Promise<string> {
  await claimMeeting(tx, actor, item.meetingId)
  const id = randomUUID()
  const last = (await agendaOf(tx, item.meetingId)).at(-1)
  await tx
    .insertInto("agendaItem")
    .values({ partnershipId: actor.partnershipId, id, position: (last?.position ?? 0) + 1, ...item })
    .execute()
  await record(tx, actor, {
    kind: "meetings.item-added",
    subject: { kind: "agenda-item", id },
    details: { title: item.titleEn, titleFr: item.titleFr, meetingId: item.meetingId },
  })
  return id
}
