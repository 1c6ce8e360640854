import { NotFound } from "#platform/refusals"
import type { Visit } from "#platform/web"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import { agendaItem } from "../reads/agenda.ts"
import { meetingOf } from "../reads/meetings.ts"

/** An item that somebody is to change, of the meeting that the address names. */
export async function itemVisited(tx: Tx, visit: Visit, params: { meeting: string; item: string }) {
  access.check(visit.actor, "change", "meeting")
  const meeting = await meetingOf(tx, params.meeting)
  const item = await agendaItem(tx, params.item)
  if (!meeting || item?.meetingId !== meeting.id) throw new NotFound()
  return {
    locale: visit.locale,
    base: visit.address("/council"),
    submissionKey: crypto.randomUUID(),
    meeting,
    item,
  }
}
