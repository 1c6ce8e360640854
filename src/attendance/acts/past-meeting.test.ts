import fc from "fast-check"
import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { changes, happens } from "../../../tests/builders/afterwards.ts"
import type { Place } from "../../../tests/builders/afterwards.ts"
import { anItem, anOpenMeeting } from "../../../tests/builders/attendance.ts"
import { aBody, aSeat } from "../../../tests/builders/councils.ts"
import {
  attendanceList,
  closeMeeting,
  declareConflict,
  markAttendance,
  openingOf,
  quorumNow,
  rollOf,
  tableOf,
} from "../index.ts"

const presences = fc.array(fc.constantFrom("present", "regrets", "absent", "left"), {
  minLength: 5,
  maxLength: 5,
})

test("whatever happens to seats, people, organisations and terms afterwards, a past meeting stays what it was", async () => {
  let changed = 0
  const property = fc.asyncProperty(changes, presences, async (sequence, marks) => {
    const place = await aPlace()
    const { partnership, bodyId, seats } = place
    const meeting = await anOpenMeeting(partnership, { bodyId })
    const item = await anItem(partnership, meeting)
    await partnership.act(async (tx, actor) => {
      for (const [number, seatId] of seats.entries())
        await markAttendance(tx, actor, { meetingId: meeting, seatId, presence: marks[number]! })
      await declareConflict(tx, actor, { agendaItemId: item, seatId: seats[0]! })
      await closeMeeting(tx, actor, meeting)
    })
    const before = await everythingOf(partnership, meeting, item)
    for (const change of sequence) changed += await happens(place, change)
    expect(await everythingOf(partnership, meeting, item)).toEqual(before)
  })
  await fc.assert(property, { numRuns: 12 })
  expect(changed, "the changes were all refused: nothing was shown").toBeGreaterThan(12)
}, 60_000)

async function aPlace(): Promise<Place> {
  const partnership = await aPartnership()
  const bodyId = await aBody(partnership)
  const seats: string[] = []
  for (let made = 0; made < 5; made++)
    seats.push((await aSeat(partnership, { bodyId, heldBy: "settlement" })).id)
  return { partnership, bodyId, seats }
}

async function everythingOf({ read }: TestPartnership, meeting: string, item: string) {
  return read(async (tx) => ({
    opening: await openingOf(tx, meeting),
    roll: await rollOf(tx, meeting),
    table: await tableOf(tx, meeting, null),
    tableOfItem: await tableOf(tx, meeting, item),
    quorum: await quorumNow(tx, meeting),
    quorumOfItem: await quorumNow(tx, meeting, item),
    list: await attendanceList(tx, meeting),
  }))
}
