import { Temporal } from "temporal-polyfill"
import { presenceByOrganization } from "#attendance"
import { representativesOf, seatOf, seatsInForce, seatsOf } from "#councils"
import { meetingsToCome } from "#meetings"
import { openActions } from "#minutes"
import { decisionsOf } from "#motions"
import { fiscalYearOf, letterhead, partnership } from "#partnerships"
import { activitiesOf } from "#plans"
import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"
import { rulesInForce, termsVersion } from "#terms"
import { owed, requestsDueSince } from "#updates"
import { notesFor } from "./notes.ts"

export type SeatHandedOver = NonNullable<Awaited<ReturnType<typeof seatHandedOver>>>

/** All that whoever sits in a seat should know on a day, from every domain; undefined for an unknown seat. */
export async function seatHandedOver(tx: Tx, seatId: string, on: string) {
  const seat = await seatOf(tx, seatId)
  if (!seat) return undefined
  const [held] = await seatsInForce(tx, { seatId, on })
  const visited = await partnership(tx)
  const rules = await rulesInForce(tx, seat.bodyId, on)
  const aYearAgo = Temporal.PlainDate.from(on).subtract({ years: 1 }).toString()
  const decisions = await decisionsOf(tx, {
    filter: { bodyId: seat.bodyId, outcome: "carried" },
    today: on,
    most: 100,
  })
  return {
    on,
    visited,
    head: await letterhead(tx, null),
    seat,
    held,
    before: await representativesOf(tx, { seatId }),
    rules: rules.rules,
    terms: rules.termsVersionId === null ? undefined : await termsVersion(tx, rules.termsVersionId),
    table: await seatsOf(tx, seat.bodyId, { on, locale: "en" }),
    meetings: (await meetingsToCome(tx, { today: on, bodyId: seat.bodyId, most: 20 })).filter(
      (meeting) => meeting.cancelledAt === null,
    ),
    decisions: decisions.filter(
      ({ decidedAt, amendsId }) => amendsId === null && dayOf(decidedAt, visited.timeZone) >= aYearAgo,
    ),
    notes: await notesFor(tx, seatId),
    ...(await takenOn(tx, held?.organizationId ?? null, { on, aYearAgo })),
  }
}

/** What the organisation has taken on and what it was asked: this stays with it, whoever sits there. */
async function takenOn(
  tx: Tx,
  organizationId: string | null,
  { on, aYearAgo }: Record<"on" | "aYearAgo", string>,
) {
  if (organizationId === null) return { actions: [], activities: [], requests: [], presences: [] }
  const actions = await openActions(tx)
  const activities = await activitiesOf(tx, fiscalYearOf(on))
  const requests = await requestsDueSince(tx, aYearAgo)
  const presences = await presenceByOrganization(tx, aYearAgo)
  return {
    actions: actions.filter((action) => action.organizationId === organizationId),
    activities: activities.flatMap((activity) => {
      const own = activity.organizations.find((organization) => organization.id === organizationId)
      return own ? [{ ...activity, part: own.part }] : []
    }),
    requests: requests.filter(
      (request) => request.id === organizationId && request.closedAt === null && owed(request) > 0,
    ),
    presences: presences.filter((presence) => presence.organizationId === organizationId),
  }
}
