import { expect, test } from "vitest"
import { changeRole, giveAccess, peopleWithAccess } from "#partnerships"
import { aPartnership } from "../../../tests/builders.ts"
import { aMember, aTable, invited } from "../../../tests/builders/meetings.ts"
import { linkKey } from "../../../tests/builders/updates.ts"
import { feedOf, meetingsOfSomebody } from "../reads/feeds.ts"
import { meetingsOfSeries } from "../reads/meetings.ts"
import type { Recurrence } from "../rules/recurrence.ts"
import { cancelMeeting } from "./cancel-meeting.ts"
import { changeMeeting } from "./change-meeting.ts"
import { beginFeed, endFeed } from "./keep-feed.ts"
import { beginSeries, continueSeries, endSeries } from "./series.ts"

const when = { startsAt: "17:00", minutes: 120, placeEn: "", placeFr: "", onlineAddress: "" }
const monthly = {
  ...when,
  nameEn: "Council",
  nameFr: "Conseil",
  recurrence: { every: "months", interval: 1, weekday: "WE", place: 3 },
  startsOn: "2026-11-22",
} as const

async function aSeries() {
  const partnership = await aPartnership()
  const table = await aTable(partnership)
  const id = await partnership.act((tx, actor) =>
    beginSeries(tx, actor, { ...monthly, bodyId: table.bodyId }),
  )
  const meetings = () => partnership.read((tx) => meetingsOfSeries(tx, id))
  return { ...partnership, partnership, table, id, meetings }
}

test("a series makes the meetings of twelve months at once, and no meeting twice", async () => {
  const { act, meetings, id } = await aSeries()
  const made = await meetings()
  expect(made).toHaveLength(12)
  expect(made[0]).toMatchObject({ heldOn: "2026-12-16", seriesDate: "2026-12-16", startsAt: "17:00:00" })
  await expect(act((tx, actor) => continueSeries(tx, actor, id))).rejects.toMatchObject({
    reason: { key: "meetings.series-made-already" },
  })
})

test("going on with a series leaves alone what was moved or cancelled alone", async () => {
  const { act, meetings, id, coordinator } = await aSeries()
  const [first, second] = await meetings()
  await act((tx, actor) =>
    changeMeeting(tx, actor, {
      id: first!.id,
      version: 1,
      nameEn: "Council",
      nameFr: "Conseil",
      ...when,
      heldOn: "2026-12-17",
    }),
  )
  await act((tx, actor) =>
    cancelMeeting(tx, actor, { id: second!.id, version: 1, becauseEn: "Holiday", becauseFr: "Congé" }),
  )
  const inSpring = { ...coordinator, today: "2027-03-01" }
  expect(await act((tx) => continueSeries(tx, inSpring, id))).toBe(3)
  const now = await meetings()
  expect(now).toHaveLength(15)
  expect(now[0]).toMatchObject({ heldOn: "2026-12-17", seriesDate: "2026-12-16", sequence: 1 })
  expect(now[1]!.cancelledAt).not.toBeNull()
})

test("ending a series cancels what was to come, and leaves the past", async () => {
  const { act, meetings, id, coordinator } = await aSeries()
  const inSpring = { ...coordinator, today: "2027-03-01" }
  const end = { id, endsOn: "2027-06-30", becauseEn: "Merged", becauseFr: "Fusion" }
  await act((tx) => endSeries(tx, inSpring, end))
  const open = (await meetings()).filter(({ cancelledAt }) => cancelledAt === null)
  expect(open.at(-1)!.heldOn).toBe("2027-06-16")
  expect(open).toHaveLength(7)
  await expect(act((tx) => continueSeries(tx, inSpring, id))).rejects.toMatchObject({ status: 409 })
})

test("a series whose first meeting is more than a year away is refused, with the reason", async () => {
  const partnership = await aPartnership()
  const { bodyId } = await aTable(partnership)
  const recurrence: Recurrence = { every: "year", months: [2], weekday: "MO", place: 1 }
  const begun = (startsOn: string) =>
    partnership.act((tx, actor) => beginSeries(tx, actor, { ...monthly, bodyId, recurrence, startsOn }))
  await expect(begun("2027-02-02")).rejects.toMatchObject({ reason: { key: "meetings.series-empty" } })
  await begun("2027-02-01")
})

test("a private calendar holds the meetings of the bodies somebody sits in, and no other", async () => {
  const { partnership, table, read, meetings, act } = await aSeries()
  const other = await aTable(partnership)
  const own = { contactId: table.ana.contactId, personId: null }
  const stranger = { contactId: other.ana.contactId, personId: null }
  const ids = async (whose: typeof own) =>
    (await read((tx) => meetingsOfSomebody(tx, whose, "2025-11-22"))).map(({ id }) => id)
  expect(await ids(own)).toEqual((await meetings()).map(({ id }) => id))
  expect(await ids(stranger)).toEqual([])
  const [first] = await meetings()
  const late = await aMember(partnership, { bodyId: table.bodyId, name: "Eve" })
  await invited(partnership, first!.id)
  expect(await ids({ contactId: late.contactId, personId: null })).toHaveLength(12)
  const staff = { contactId: null, personId: partnership.coordinator.id! }
  expect(await read((tx) => meetingsOfSomebody(tx, staff, "2025-11-22"))).toHaveLength(12)
  await act((tx, actor) =>
    beginFeed(tx, actor, { whose: own, recipient: "a@b.example", locale: "en", linkKey }),
  )
  const before = await read((tx) => feedOf(tx, own))
  await act((tx, actor) =>
    beginFeed(tx, actor, { whose: own, recipient: "a@b.example", locale: "en", linkKey }),
  )
  const after = await read((tx) => feedOf(tx, own))
  expect(after!.linkId).not.toBe(before!.linkId)
  await act((tx, actor) => endFeed(tx, actor, own))
  expect(await read((tx) => feedOf(tx, own))).toBeUndefined()
})

test("the calendar of somebody who from now on only translates leads nowhere any more", async () => {
  const { act, read } = await aSeries()
  const signInAt = "http://localhost:3000/en/sign-in"
  const given = { name: "Lina", email: `${crypto.randomUUID()}@staff.example`, locale: "en" } as const
  const access = await act((tx, actor) => giveAccess(tx, actor, { ...given, role: "observer", signInAt }))
  const { personId } = (await read(peopleWithAccess)).find(({ id }) => id === access)!
  const whose = { contactId: null, personId }
  await act((tx, actor) => beginFeed(tx, actor, { whose, recipient: given.email, locale: "en", linkKey }))
  expect((await read((tx) => feedOf(tx, whose)))!.isThere).toBe(true)
  await act((tx, actor) => changeRole(tx, actor, { id: access, role: "translator" }))
  expect((await read((tx) => feedOf(tx, whose)))!.isThere).toBe(false)
})
