import { bodiesInForce, seatsInForce } from "#councils"
import { engagedOrganizations } from "#engagement"
import { unsupported } from "#evidence"
import { meetingsToCome } from "#meetings"
import { openActions, unadoptedMinutes } from "#minutes"
import { undecidedMotions } from "#motions"
import { fiscalYearOf, partnership, peopleWithAccess } from "#partnerships"
import type { Tx } from "#platform/database"
import { interestsToRead } from "#recruitment"
import { reportStanding } from "#reports"
import { termsOf } from "#terms"
import { owed, requestsDueSince, waitingUpdates } from "#updates"
import { notesFor } from "./notes.ts"

export type OfficeHandedOver = Awaited<ReturnType<typeof officeHandedOver>>

/** All that is open on a day, for whoever takes over the secretariat. */
export async function officeHandedOver(tx: Tx, on: string) {
  const bodies = await bodiesInForce(tx, on)
  const seats = await seatsInForce(tx, { on })
  const year = fiscalYearOf(on)
  return {
    on,
    visited: await partnership(tx),
    people: await peopleWithAccess(tx),
    bodies: await Promise.all(bodies.map(async (body) => ({ ...body, terms: await termsOf(tx, body.id) }))),
    unnamed: seats.filter((seat) => seat.organizationId !== null && seat.contactId === null),
    meetings: (await meetingsToCome(tx, { today: on, most: 20 })).filter((meeting) => !meeting.cancelledAt),
    minutes: await unadoptedMinutes(tx),
    motions: await undecidedMotions(tx),
    actions: await openActions(tx),
    interests: await interestsToRead(tx),
    drifting: (await engagedOrganizations(tx, on)).filter(({ standing }) => standing === "drifting"),
    requests: (await requestsDueSince(tx, `${year - 1}-04-01`)).filter(
      (request) => request.closedAt === null && owed(request) > 0,
    ),
    waiting: (await waitingUpdates(tx, 1)).count,
    reports: [
      { year: year - 1, ...(await reportStanding(tx, year - 1, on)) },
      { year, ...(await reportStanding(tx, year, on)) },
    ].filter(({ state }) => state !== "accepted"),
    claims: (await unsupported(tx, "claim")).length,
    needs: (await unsupported(tx, "need")).length,
    notes: await notesFor(tx, null),
  }
}
