import type { Tx } from "#platform/database"
import "../tables.ts"

export type Note = Awaited<ReturnType<typeof notesFor>>[number]

/** What was written down for whoever comes after, in a seat or (null) in the secretariat; the newest first. */
export function notesFor(tx: Tx, seatId: string | null) {
  const notes = tx
    .selectFrom("handoverNote as note")
    .leftJoin("person", "person.id", "note.writtenBy")
    .select(["note.id", "note.text", "note.at", "person.name as by"])
    .orderBy("note.at", "desc")
    .orderBy("note.id", "desc")
    .limit(50)
  return (
    seatId === null ? notes.where("note.seatId", "is", null) : notes.where("note.seatId", "=", seatId)
  ).execute()
}
