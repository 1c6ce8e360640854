import { randomUUID } from "node:crypto"
import { Temporal } from "temporal-polyfill"
import { bodyOf } from "#councils"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { meetingsOfSeries } from "../reads/meetings.ts"
import { seriesOf } from "../reads/series.ts"
import type { MeetingSeries } from "../reads/series.ts"
import { daysOf, writeRecurrence } from "../rules/recurrence.ts"
import type { Recurrence } from "../rules/recurrence.ts"
import { words } from "../words/index.ts"
import { cancelMeeting } from "./cancel-meeting.ts"

declare module "#platform/acts" {
  interface Acts {
    "meetings.series-begun": SeriesNamed & { count: number }
    "meetings.series-continued": SeriesNamed & { count: number }
    "meetings.series-ended": SeriesNamed & { on: string }
  }
}

type SeriesNamed = { name: string; nameFr: string }

export type NewSeries = {
  bodyId: string
  nameEn: string
  nameFr: string
  recurrence: Recurrence
  /** No meeting comes before that day. */
  startsOn: string
  startsAt: string
  minutes: number
  placeEn: string
  placeFr: string
  onlineAddress: string
}

/** Begins a series and makes its meetings of the coming twelve months. @returns its id */
export async function beginSeries(tx: Tx, actor: Actor, begun: NewSeries): Promise<string> {
  access.check(actor, "change", "meeting")
  if (!(await bodyOf(tx, begun.bodyId))) throw new NotFound()
  const id = randomUUID()
  const { partnershipId, timeZone } = actor
  await tx
    .insertInto("meetingSeries")
    .values({ partnershipId, id, ...begun, recurrence: writeRecurrence(begun.recurrence), timeZone })
    .execute()
  const series = await lockedSeries(tx, id)
  const count = await makeMeetings(tx, actor, series)
  if (count === 0) throw new Invalid([{ field: "startsOn", reason: words.message("series-empty") }])
  await record(tx, actor, {
    kind: "meetings.series-begun",
    subject: { kind: "meeting-series", id },
    details: { name: begun.nameEn, nameFr: begun.nameFr, count },
  })
  return id
}

/** Makes the meetings of the coming twelve months that are not made yet; one moved or cancelled alone stays as it is. */
export async function continueSeries(tx: Tx, actor: Actor, id: string): Promise<number> {
  access.check(actor, "change", "meeting")
  const series = await lockedSeries(tx, id)
  if (series.endedOn) throw new Conflict(words.message("series-ended-already"))
  const count = await makeMeetings(tx, actor, series)
  if (count === 0) throw new Conflict(words.message("series-made-already"))
  await record(tx, actor, {
    kind: "meetings.series-continued",
    subject: { kind: "meeting-series", id },
    details: { name: series.nameEn, nameFr: series.nameFr, count },
  })
  return count
}

export type SeriesEnd = { id: string; endsOn: string; becauseEn: string; becauseFr: string }

/** Ends a series on a day: what was to come after it is cancelled, with the reason; what was before stays. */
export async function endSeries(tx: Tx, actor: Actor, end: SeriesEnd): Promise<void> {
  access.check(actor, "change", "meeting")
  const { id, endsOn, becauseEn, becauseFr } = end
  const series = await lockedSeries(tx, id)
  if (series.endedOn) throw new Conflict(words.message("series-ended-already"))
  await tx.updateTable("meetingSeries").set({ endedOn: endsOn }).where("id", "=", id).execute()
  for (const meeting of await meetingsOfSeries(tx, id)) {
    const isToCome = meeting.heldOn > endsOn && meeting.heldOn >= actor.today
    if (!isToCome || meeting.cancelledAt) continue
    await cancelMeeting(tx, actor, { id: meeting.id, version: meeting.version, becauseEn, becauseFr })
  }
  await record(tx, actor, {
    kind: "meetings.series-ended",
    subject: { kind: "meeting-series", id },
    details: { name: series.nameEn, nameFr: series.nameFr, on: endsOn },
  })
}

async function lockedSeries(tx: Tx, id: string): Promise<MeetingSeries> {
  await tx.selectFrom("meetingSeries").select("id").where("id", "=", id).forUpdate().execute()
  const series = await seriesOf(tx, id)
  if (!series) throw new NotFound()
  return series
}

async function makeMeetings(tx: Tx, actor: Actor, series: MeetingSeries): Promise<number> {
  const first = series.startsOn > actor.today ? series.startsOn : actor.today
  const until = Temporal.PlainDate.from(first).add({ years: 1 }).toString()
  const days = daysOf(series, { from: first, until })
  if (days.length === 0) return 0
  const { id: seriesId, bodyId, nameEn, nameFr, startsAt, minutes, timeZone } = series
  const { placeEn, placeFr, onlineAddress } = series
  const alike = {
    bodyId,
    seriesId,
    nameEn,
    nameFr,
    startsAt,
    minutes,
    timeZone,
    placeEn,
    placeFr,
    onlineAddress,
  }
  const { partnershipId, at } = actor
  const made = await tx
    .insertInto("meeting")
    .values(
      days.map((day) => ({
        partnershipId,
        ...alike,
        seriesDate: day,
        heldOn: day,
        secondOf: null,
        cancelledAt: null,
        madeAt: at,
      })),
    )
    .onConflict((there) => there.columns(["partnershipId", "seriesId", "seriesDate"]).doNothing())
    .returning("id")
    .execute()
  return made.length
}
