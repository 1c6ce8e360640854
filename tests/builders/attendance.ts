import { declareConflict, markAttendance, openMeeting, rollOf } from "#attendance"
import { addAgendaItem, scheduleMeeting } from "#meetings"
import type { NewMeeting } from "#meetings"
import type { Rules } from "#terms"
import { adoptTerms, draftTerms, setRules } from "#terms"
import type { TestPartnership } from "../builders.ts"

/** A meeting of a body today, called but not begun. */
export function aMeeting(
  partnership: TestPartnership,
  meeting: Partial<NewMeeting> & { bodyId: string },
): Promise<string> {
  const named = { nameEn: "Meeting", nameFr: "Réunion", startsAt: "17:00", minutes: 120 }
  return partnership.act((tx, actor) =>
    scheduleMeeting(tx, actor, { ...named, heldOn: actor.today, ...meeting }),
  )
}

/** A meeting of a body today that is under way: nobody is marked yet. */
export async function anOpenMeeting(
  partnership: TestPartnership,
  meeting: Partial<NewMeeting> & { bodyId: string },
): Promise<string> {
  const id = await aMeeting(partnership, meeting)
  await partnership.act((tx, actor) => openMeeting(tx, actor, id))
  return id
}

/** An item on a meeting's agenda. */
export function anItem(
  partnership: TestPartnership,
  meetingId: string,
  title = "The budget",
): Promise<string> {
  const titles = { titleEn: title, titleFr: `${title} (fr)` }
  return partnership.act((tx, actor) => addAgendaItem(tx, actor, { meetingId, kind: "approval", ...titles }))
}

/** A meeting under way with somebody at the table and a conflict of interest declared. @returns it and its item */
export async function aMeetingInTheRoom(partnership: TestPartnership, bodyId: string) {
  const meeting = await anOpenMeeting(partnership, { bodyId })
  const agendaItemId = await anItem(partnership, meeting)
  const seats = await partnership.read((tx) => rollOf(tx, meeting))
  const { seatId } = seats.find(({ organizationId }) => organizationId !== null)!
  await partnership.act(async (tx, actor) => {
    await markAttendance(tx, actor, { meetingId: meeting, seatId, presence: "present" })
    await declareConflict(tx, actor, { agendaItemId, seatId, nature: "Applies too" })
  })
  return { meeting, item: agendaItemId }
}

/** Terms of a body with these rules, adopted on a day and in force from then on. */
export async function adoptedRules(
  { act }: TestPartnership,
  adopted: { bodyId: string; rules: Rules; on: string },
): Promise<void> {
  const { bodyId, rules, on } = adopted
  const id = await act((tx, actor) => draftTerms(tx, actor, bodyId))
  await act((tx, actor) => setRules(tx, actor, { id, version: 1, rules }))
  const said = { noteEn: "", noteFr: "", amendments: [] }
  await act((tx, actor) =>
    adoptTerms(tx, actor, { id, adoptedOn: on, inForceFrom: on, how: "meeting", ...said }),
  )
}
