import {
  callItem,
  closeMeeting,
  declareConflict,
  markAttendance,
  markRestPresent,
  noteVisitor,
  openMeeting,
  rollOf,
} from "#attendance"
import type { SeatMark } from "#attendance"
import { agendaOf, invitationsOf, meetingOf } from "#meetings"
import type { Invitation } from "#meetings"
import type { Actor } from "#platform/acts"
import { makeDecisions } from "./make-decisions.ts"
import type { Making } from "./making.ts"
import { partnership } from "./partnership.ts"

/** Whose building the trial would stand in: it does not vote on it. */
const inConflict = "two-rivers-public-library"
const guest = { name: "Marc-André Pelletier", affiliation: "Transport Deux-Rivières" }

/** A meeting of the council as it was held: who came by what they had answered, what was taken up, how it ended. */
export async function makeAttendance(making: Making, slug: string): Promise<void> {
  const { tx, made } = making
  const meetingId = made.id("meeting", slug)
  const meeting = await meetingOf(tx, meetingId)
  if (!meeting) return
  const at = (minutes: number) => minutesIn(making, meeting.heldOn, minutes)
  await openMeeting(tx, at(0), meetingId)
  for (const invitation of await invitationsOf(tx, meetingId)) {
    const mark = markFor(invitation)
    if (mark) await markAttendance(tx, at(1), { meetingId, ...mark })
  }
  await markRestPresent(tx, at(2), meetingId)
  const staff = { presence: "staff", affiliation: "Coordination" } as const
  for (const { name } of partnership.coordinators) await noteVisitor(tx, at(3), { meetingId, name, ...staff })
  await noteVisitor(tx, at(3), { meetingId, presence: "guest", ...guest })
  await takeUp(making, { meetingId, at })
  await makeDecisions(making, { slug, meetingId, at })
  await closeMeeting(tx, at(120), meetingId)
}

/** Item by item; whoever runs the trial that is decided on declares it. */
async function takeUp(
  { tx, made }: Making,
  { meetingId, at }: { meetingId: string; at(minutes: number): Actor },
): Promise<void> {
  const library = made.id("organization", inConflict)
  const roll = await rollOf(tx, meetingId)
  const seat = roll.find(({ organizationId }) => organizationId === library)
  for (const [number, item] of (await agendaOf(tx, meetingId)).entries()) {
    const now = at(5 + number * 12)
    await callItem(tx, now, item.id)
    if (seat && item.titleEn.includes("library"))
      await declareConflict(tx, now, {
        agendaItemId: item.id,
        seatId: seat.seatId,
        nature: "The desk would stand in its building · Le comptoir serait dans ses murs",
      })
  }
}

/** Nobody of a seat that said nothing is marked here: the rest came. */
function markFor({ seatId, answer, attends, alternateName }: Invitation): Omit<SeatMark, "meetingId"> | null {
  if (!seatId) return null
  if (answer === "regrets") return { seatId, presence: "regrets" }
  if (answer === "alternate") return { seatId, presence: "alternate", name: alternateName }
  return answer === "comes" ? { seatId, presence: "present", attends: attends ?? "in-person" } : null
}

/** The evening of the meeting, so many minutes after it began; never later than now. */
function minutesIn(making: Making, day: string, minutes: number): Actor {
  const now = making.on({ daysFromToday: 0 })
  const began = new Date(`${day}T22:00:00Z`)
  const at = new Date(began.getTime() + minutes * 60_000)
  return at < now.at ? { ...now, at, today: day } : now
}
