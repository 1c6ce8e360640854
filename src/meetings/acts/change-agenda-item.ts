import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { agendaItem, agendaOf } from "../reads/agenda.ts"
import type { AgendaItem } from "../reads/agenda.ts"
import { words } from "../words/index.ts"
import type { ItemNamed, NewAgendaItem } from "./add-agenda-item.ts"
import { claimMeeting } from "./claim-meeting.ts"
import { consentMustBeOpen } from "./consent-must-be-open.ts"

declare module "#platform/acts" {
  interface Acts {
    "meetings.item-changed": ItemNamed
    "meetings.item-removed": ItemNamed
    "meetings.item-moved": ItemNamed
  }
}

export type ItemChange = Omit<Required<NewAgendaItem>, "meetingId" | "arisesFrom"> & {
  id: string
  /** The version the form was filled from. */
  version: number
}

export async function changeAgendaItem(tx: Tx, actor: Actor, change: ItemChange): Promise<void> {
  const item = await claimItem(tx, actor, change.id)
  const { id, version, ...changed } = change
  if (item.version !== version) throw new Conflict({ key: "web.changed-meanwhile" })
  if (item.onConsent !== changed.onConsent) await consentMustBeOpen(tx, item.meetingId)
  await tx
    .updateTable("agendaItem")
    .set({ ...changed, version: version + 1 })
    .where("id", "=", id)
    .execute()
  await recordItem(tx, actor, "meetings.item-changed", { ...item, ...changed })
}

/** Takes an item off an agenda. Refused once something was decided or declared about it. */
export async function removeAgendaItem(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const item = await claimItem(tx, actor, id)
  if (item.version !== version) throw new Conflict({ key: "web.changed-meanwhile" })
  if (item.onConsent) await consentMustBeOpen(tx, item.meetingId)
  try {
    await tx.deleteFrom("agendaItem").where("id", "=", id).execute()
  } catch (trouble) {
    throw isHeldByOthers(trouble) ? new Conflict(words.message("item-in-use")) : trouble
  }
  await recordItem(tx, actor, "meetings.item-removed", item)
}

/** One place up or down; at either end it stays where it is. */
export async function moveAgendaItem(
  tx: Tx,
  actor: Actor,
  { id, direction }: { id: string; direction: "up" | "down" },
): Promise<void> {
  const item = await claimItem(tx, actor, id)
  const items = await agendaOf(tx, item.meetingId)
  const place = items.findIndex((other) => other.id === id)
  const other = items[place + (direction === "up" ? -1 : 1)]
  if (other) {
    await setPosition(tx, id, other.position)
    await setPosition(tx, other.id, item.position)
  }
  await recordItem(tx, actor, "meetings.item-moved", item)
}

/** The item, and its meeting for this act alone: two who reorder one agenda do not cross. */
export async function claimItem(tx: Tx, actor: Actor, id: string): Promise<AgendaItem> {
  const found = await agendaItem(tx, id)
  if (!found) throw new NotFound()
  await claimMeeting(tx, actor, found.meetingId)
  const item = await agendaItem(tx, id)
  if (!item) throw new NotFound()
  return item
}

function setPosition(tx: Tx, id: string, position: number) {
  return tx.updateTable("agendaItem").set({ position }).where("id", "=", id).execute()
}

function isHeldByOthers(trouble: unknown): boolean {
  return trouble instanceof Error && "code" in trouble && ["23503", "23001"].includes(String(trouble.code))
}

type Done = "meetings.item-changed" | "meetings.item-removed" | "meetings.item-moved"

function recordItem(tx: Tx, actor: Actor, kind: Done, item: AgendaItem): Promise<void> {
  return record(tx, actor, {
    kind,
    subject: { kind: "agenda-item", id: item.id },
    details: { title: item.titleEn, titleFr: item.titleFr, meetingId: item.meetingId },
  })
}
