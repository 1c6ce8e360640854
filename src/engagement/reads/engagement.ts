import { Temporal } from "temporal-polyfill"
import { presenceByOrganization } from "#attendance"
import { departures, seatsInForce } from "#councils"
import { votesAsked } from "#motions"
import type { Tx } from "#platform/database"
import { owed, requestsDueSince } from "#updates"
import { minutesForUpdates, minutesForVote, quarterStart } from "../rules/minutes-asked.ts"
import { signsOf, standingOf } from "../rules/signs.ts"
import type { Engagement, Sign, Standing } from "../rules/signs.ts"
import "../tables.ts"

export type EngagedOrganization = {
  id: string
  nameEn: string
  nameFr: string
  engagement: Engagement
  signs: Sign[]
  standing: Standing
}

/** Every organisation with a seat or a request in the last twelve months, those to call first. `today` is `YYYY-MM-DD`. */
export async function engagedOrganizations(tx: Tx, today: string): Promise<EngagedOrganization[]> {
  const from = Temporal.PlainDate.from(today).subtract({ years: 1 }).toString()
  const names = new Map<string, { nameEn: string; nameFr: string }>()
  for (const seat of await seatsInForce(tx, { on: today })) {
    if (seat.organizationId === null) continue
    names.set(seat.organizationId, { nameEn: seat.organizationEn ?? "", nameFr: seat.organizationFr ?? "" })
  }
  const requests = await requestsDueSince(tx, from)
  for (const { id, nameEn, nameFr } of requests) names.set(id, { nameEn, nameFr })
  const presences = Map.groupBy(await presenceByOrganization(tx, from), (one) => one.organizationId)
  const asked = Map.groupBy(requests, (request) => request.id)
  const left = Map.groupBy(await departures(tx, { from, to: today }), (one) => one.organizationId)
  const since = quarterStart(today)
  const votes = await votesAsked(tx, since)
  return [...names]
    .map(([id, name]) => {
      const own = asked.get(id) ?? []
      const came = presences.get(id) ?? []
      const engagement: Engagement = {
        meetings: came.map(({ heldOn, presence }) => ({ on: heldOn, presence })),
        requests: own
          .filter((request) => request.dueOn < today)
          .map((request) => ({ dueOn: request.dueOn, isAnswered: owed(request) === 0 }))
          .toSorted((one, other) => other.dueOn.localeCompare(one.dueOn)),
        departures: left.get(id)?.length ?? 0,
        asked: {
          meetings: sum(came.filter(({ heldOn }) => heldOn >= since).map(({ minutes }) => minutes)),
          updates: sum(
            own
              .filter(({ askedAt }) => askedAt.toISOString().slice(0, 10) >= since)
              .map((request) => minutesForUpdates({ activities: request.asked })),
          ),
          votes: minutesForVote * (votes.get(id) ?? 0),
        },
      }
      const signs = signsOf(engagement)
      return { id, ...name, engagement, signs, standing: standingOf(engagement) }
    })
    .toSorted((one, other) => other.signs.length - one.signs.length || one.nameEn.localeCompare(other.nameEn))
}

function sum(minutes: readonly number[]): number {
  return minutes.reduce((total, more) => total + more, 0)
}

/** Seats that nobody holds today, and how many people left a seat in the last twelve months. */
export async function tableTurnover(tx: Tx, today: string): Promise<{ vacant: number; departures: number }> {
  const from = Temporal.PlainDate.from(today).subtract({ years: 1 }).toString()
  const seats = await seatsInForce(tx, { on: today })
  const left = await departures(tx, { from, to: today })
  return { vacant: seats.filter((seat) => seat.organizationId === null).length, departures: left.length }
}

/** When the secretariat got in touch with an organisation, the newest first. */
export function outreachTo(tx: Tx, organizationId: string) {
  return tx
    .selectFrom("outreach")
    .leftJoin("person", "person.id", "outreach.byPerson")
    .select(["outreach.id", "outreach.onDay", "outreach.how", "outreach.note", "person.name as by"])
    .where("outreach.organizationId", "=", organizationId)
    .orderBy("outreach.onDay", "desc")
    .orderBy("outreach.id", "desc")
    .limit(200)
    .execute()
}
