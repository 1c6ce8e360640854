import { agendaItem } from "#meetings"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { paragraphOf } from "../reads/minutes.ts"
import { draftMinutes, meetingNamed } from "./draft-minutes.ts"

declare module "#platform/acts" {
  interface Acts {
    "minutes.written": { meeting: string; meetingFr: string }
    "minutes.rewritten": { meeting: string; meetingFr: string }
    "minutes.struck": { meeting: string; meetingFr: string }
  }
}

export type NewParagraph = {
  meetingId: string
  agendaItemId: string | null
  textEn: string
  textFr: string
}

/** Writes one more paragraph. Two who write at once both keep theirs. @returns its id */
export async function writeParagraph(tx: Tx, actor: Actor, paragraph: NewParagraph): Promise<string> {
  access.check(actor, "write", "minutes")
  const meeting = await draftMinutes(tx, paragraph.meetingId)
  await mustBeOnAgenda(tx, paragraph)
  const { id } = await tx
    .insertInto("minutesParagraph")
    .values({ partnershipId: actor.partnershipId, ...paragraph, writtenAt: actor.at })
    .returning("id")
    .executeTakeFirstOrThrow()
  const subject = { kind: "meeting", id: paragraph.meetingId }
  await record(tx, actor, { kind: "minutes.written", subject, details: meetingNamed(meeting) })
  return id
}

/** Writes a paragraph anew. @param change with the version the form was filled from: a later one is not overwritten. */
export async function rewriteParagraph(
  tx: Tx,
  actor: Actor,
  change: { id: string; version: number; textEn: string; textFr: string },
): Promise<void> {
  access.check(actor, "write", "minutes")
  const { id, version, ...texts } = change
  const known = await paragraphOf(tx, id)
  if (!known) throw new NotFound()
  const meeting = await draftMinutes(tx, known.meetingId)
  const changed = await tx
    .updateTable("minutesParagraph")
    .set({ ...texts, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst()
  if (!changed) throw new Conflict({ key: "web.changed-meanwhile" })
  const subject = { kind: "meeting", id: known.meetingId }
  await record(tx, actor, { kind: "minutes.rewritten", subject, details: meetingNamed(meeting) })
}

/** Takes a paragraph out of the draft. */
export async function strikeParagraph(
  tx: Tx,
  actor: Actor,
  struck: { id: string; version: number },
): Promise<void> {
  access.check(actor, "write", "minutes")
  const known = await paragraphOf(tx, struck.id)
  if (!known) throw new NotFound()
  const meeting = await draftMinutes(tx, known.meetingId)
  if (known.version !== struck.version) throw new Conflict({ key: "web.changed-meanwhile" })
  await tx.deleteFrom("minutesParagraph").where("id", "=", struck.id).execute()
  const subject = { kind: "meeting", id: known.meetingId }
  await record(tx, actor, { kind: "minutes.struck", subject, details: meetingNamed(meeting) })
}

export async function mustBeOnAgenda(
  tx: Tx,
  { agendaItemId, meetingId }: { agendaItemId: string | null; meetingId: string },
): Promise<void> {
  if (agendaItemId === null) return
  const item = await agendaItem(tx, agendaItemId)
  if (item?.meetingId !== meetingId) throw new NotFound()
}
