import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { adoptedRules, aMeeting, anItem, anOpenMeeting } from "../../../tests/builders/attendance.ts"
import { aBody, aHolder, aRepresentative, aSeat } from "../../../tests/builders/councils.ts"
import { atOnce } from "../../../tests/database.ts"
import { seatRepresentative } from "#councils"
import { act, history } from "#platform/acts"
import { outcomeOf, usualRules } from "#terms"
import type { Rules } from "#terms"
import {
  attendanceList,
  callItem,
  closeMeeting,
  conflictsOf,
  declareConflict,
  itemInHand,
  markAttendance,
  markRestPresent,
  noteVisitor,
  openMeeting,
  quorumNow,
  recusedFrom,
  rollOf,
  strikeVisitor,
  tableOf,
  visitorsOf,
  withdrawConflict,
} from "../index.ts"
import type { SeatMark } from "../index.ts"
import { correctionsOf } from "../reads/attendance.ts"

const lastDay = "2024-06-01"

/** A council with so many held voting seats, and a meeting of it today. */
async function aCouncil(partnership: TestPartnership, held: number, rules: Rules = usualRules) {
  const bodyId = await aBody(partnership)
  await adoptedRules(partnership, { bodyId, rules, on: lastDay })
  const seats: string[] = []
  for (let made = 0; made < held; made++)
    seats.push((await aSeat(partnership, { bodyId, heldBy: "settlement" })).id)
  return { bodyId, seats }
}

async function mark(
  { act: acted }: TestPartnership,
  meetingId: string,
  presence: SeatMark["presence"],
  seats: readonly string[],
) {
  for (const seatId of seats)
    await acted((tx, actor) => markAttendance(tx, actor, { meetingId, seatId, presence }))
}

function withQuorum(quorum: Partial<Rules["quorum"]>): Rules {
  return { ...usualRules, quorum: { ...usualRules.quorum, ...quorum } }
}

const half = { numerator: 1, denominator: 2, strictly: false }
const third = { numerator: 1, denominator: 3, strictly: false }
const most = { numerator: 1, denominator: 2, strictly: true }

/** Waterloo Region, 18 January 2017: 8 members present, 9 regrets, 1 absent (counted from its minutes). */
test.each([
  ["more than half of 18 is 10", withQuorum({ needed: { kind: "share", share: most } }), 10, false],
  ["half of 18 is 9", withQuorum({ needed: { kind: "share", share: half } }), 9, false],
  ["a third of 18 is 6", withQuorum({ needed: { kind: "share", share: third } }), 6, true],
  ["eight, as its terms may say", withQuorum({ needed: { kind: "fixed", count: 8 } }), 8, true],
])("Waterloo Region's eight of eighteen: %s", async (_, rules, needed, met) => {
  const partnership = await aPartnership()
  const { bodyId, seats } = await aCouncil(partnership, 18, rules)
  const meeting = await anOpenMeeting(partnership, { bodyId })
  await mark(partnership, meeting, "present", seats.slice(0, 8))
  await mark(partnership, meeting, "regrets", seats.slice(8, 17))
  const quorum = await partnership.read((tx) => quorumNow(tx, meeting))
  expect(quorum).toEqual({ met, present: 8, needed, of: 18, byFallback: false })
  const list = await partnership.read((tx) => attendanceList(tx, meeting))
  expect([list.present.length, list.regrets.length, list.absent.length]).toEqual([8, 9, 1])
})

test("London & Middlesex: what the first meeting lacked its quorum for, whoever is present decides at the second", async () => {
  const partnership = await aPartnership()
  const rules = withQuorum({ fallback: "whoever-is-present" })
  const { bodyId, seats } = await aCouncil(partnership, 7, rules)
  const first = await anOpenMeeting(partnership, { bodyId })
  await mark(partnership, first, "present", seats.slice(0, 2))
  await partnership.act((tx, actor) => closeMeeting(tx, actor, first))
  const second = await anOpenMeeting(partnership, { bodyId, secondOf: first })
  await mark(partnership, second, "present", seats.slice(0, 2))
  const { lacked, decides, outcome } = await partnership.read(async (tx) => {
    const table = (await tableOf(tx, second, null))!
    const choices = new Map([
      [seats[0]!, "for"],
      [seats[1]!, "for"],
    ] as const)
    return {
      lacked: await quorumNow(tx, first),
      decides: await quorumNow(tx, second),
      outcome: outcomeOf({ table, choices }).outcome,
    }
  })
  expect(lacked).toMatchObject({ met: false, present: 2, needed: 4 })
  expect(decides).toMatchObject({ met: true, byFallback: true, present: 2 })
  expect(outcome).toBe("carried")
})

test("a second meeting is none when the first had its quorum, nor when it never began", async () => {
  const partnership = await aPartnership()
  const rules = withQuorum({ fallback: "whoever-is-present" })
  const { bodyId, seats } = await aCouncil(partnership, 3, rules)
  const first = await anOpenMeeting(partnership, { bodyId })
  await mark(partnership, first, "present", seats)
  const never = await aMeeting(partnership, { bodyId })
  for (const secondOf of [first, never]) {
    const again = await anOpenMeeting(partnership, { bodyId, secondOf })
    await mark(partnership, again, "present", seats.slice(0, 1))
    const quorum = await partnership.read((tx) => quorumNow(tx, again))
    expect(quorum).toMatchObject({ met: false, byFallback: false })
  }
})

test.each([
  [false, { present: 2, of: 3, needed: 2 }],
  [true, { present: 4, of: 5, needed: 3 }],
])(
  "Calgary: the co-chairs of the advisory table sit on the council by office; they vote: %s",
  async (votes, counted) => {
    const partnership = await aPartnership()
    const { bodyId, seats } = await aCouncil(partnership, 3, { ...usualRules, exOfficioVote: votes })
    const table = await aHolder(partnership, "community")
    const coChairs: string[] = []
    for (let made = 0; made < 2; made++)
      coChairs.push((await aSeat(partnership, { bodyId, standing: "ex-officio", organizationId: table })).id)
    const meeting = await anOpenMeeting(partnership, { bodyId })
    await mark(partnership, meeting, "present", [...seats.slice(0, 2), ...coChairs])
    expect(await partnership.read((tx) => quorumNow(tx, meeting))).toMatchObject(counted)
  },
)

test("a seat with a conflict of interest leaves the quorum of that item, and comes back when it is withdrawn", async () => {
  const partnership = await aPartnership()
  const { act: acted, read } = partnership
  const { bodyId, seats } = await aCouncil(partnership, 3)
  const meeting = await anOpenMeeting(partnership, { bodyId })
  const item = await anItem(partnership, meeting)
  await mark(partnership, meeting, "present", seats)
  const seatId = seats[0]!
  const declare = () =>
    acted((tx, actor) => declareConflict(tx, actor, { agendaItemId: item, seatId, nature: "Theirs" }))
  await declare()
  await expect(declare()).rejects.toMatchObject({
    status: 409,
    reason: { key: "attendance.declared-already" },
  })
  expect(await read((tx) => quorumNow(tx, meeting, item))).toMatchObject({ present: 2, of: 2 })
  expect(await read((tx) => quorumNow(tx, meeting))).toMatchObject({ present: 3, of: 3 })
  const { id } = (await read((tx) => conflictsOf(tx, meeting)))[0]!
  await expect(acted((tx, actor) => withdrawConflict(tx, actor, { id, because: "" }))).rejects.toMatchObject({
    status: 400,
  })
  await acted((tx, actor) => withdrawConflict(tx, actor, { id, because: "Another item" }))
  expect(await read((tx) => recusedFrom(tx, item))).toEqual(new Set())
  await declare()
  const declared = await read((tx) => conflictsOf(tx, meeting))
  expect(declared.map(({ withdrawnBecause }) => withdrawnBecause)).toEqual(["Another item", ""])
})

test("the last mark counts and the others stay; somebody who left is not at the table any more", async () => {
  const partnership = await aPartnership()
  const { bodyId, seats } = await aCouncil(partnership, 1)
  const meeting = await anOpenMeeting(partnership, { bodyId })
  const present = async () => (await partnership.read((tx) => quorumNow(tx, meeting)))!.present
  for (const [presence, counted] of [
    ["regrets", 0],
    ["present", 1],
    ["left", 0],
    ["present", 1],
  ] as const) {
    await mark(partnership, meeting, presence, seats)
    expect(await present()).toBe(counted)
  }
  const marks = await partnership.read((tx) => tx.selectFrom("attendanceMark").select("id").execute())
  expect(marks).toHaveLength(4)
})

test("an alternate has a name, a proxy somebody at the table to hold it, and a vacant seat nobody", async () => {
  const partnership = await aPartnership()
  const { act: acted, read } = partnership
  const rules: Rules = { ...usualRules, standIns: "alternate-or-proxy" }
  const { bodyId, seats } = await aCouncil(partnership, 3, rules)
  const vacant = await aSeat(partnership, { bodyId })
  const meeting = await anOpenMeeting(partnership, { bodyId })
  const [first, second, third_] = seats as [string, string, string]
  const marking = (noted: Omit<SeatMark, "meetingId">) =>
    acted((tx, actor) => markAttendance(tx, actor, { meetingId: meeting, ...noted }))
  await expect(marking({ seatId: first, presence: "alternate" })).rejects.toMatchObject({ status: 400 })
  await expect(marking({ seatId: vacant.id, presence: "present" })).rejects.toMatchObject({ status: 409 })
  await marking({ seatId: first, presence: "alternate", name: "Bo", attends: "online" })
  for (const proxySeatId of [first, null, third_])
    await expect(
      marking({ seatId: proxySeatId === first ? first : second, presence: "proxy", proxySeatId }),
    ).rejects.toMatchObject({ status: 400 })
  await marking({ seatId: second, presence: "proxy", proxySeatId: first })
  expect(await read((tx) => quorumNow(tx, meeting))).toMatchObject({ present: 1, of: 3 })
  const list = await read((tx) => attendanceList(tx, meeting))
  expect(list.present).toMatchObject([{ name: "Bo", as: "alternate", isOnline: true }])
  expect(list.regrets).toMatchObject([{ as: "proxy" }])
})

test("no proxy is noted where the rules know none", async () => {
  const partnership = await aPartnership()
  const { bodyId, seats } = await aCouncil(partnership, 2)
  const meeting = await anOpenMeeting(partnership, { bodyId })
  await mark(partnership, meeting, "present", seats.slice(0, 1))
  const [proxySeatId, seatId] = seats as [string, string]
  const refused = partnership.act((tx, actor) =>
    markAttendance(tx, actor, { meetingId: meeting, seatId, presence: "proxy", proxySeatId }),
  )
  await expect(refused).rejects.toMatchObject({ reason: { key: "attendance.no-proxies" } })
})

test("marking everybody else present leaves the marks that stand", async () => {
  const partnership = await aPartnership()
  const { bodyId, seats } = await aCouncil(partnership, 4)
  await aSeat(partnership, { bodyId })
  const meeting = await anOpenMeeting(partnership, { bodyId })
  await mark(partnership, meeting, "regrets", seats.slice(0, 1))
  const rest = () => partnership.act((tx, actor) => markRestPresent(tx, actor, meeting))
  await rest()
  const roll = await partnership.read((tx) => rollOf(tx, meeting))
  const counted = Object.groupBy(roll, ({ presence }) => presence ?? "nothing")
  expect([counted["present"]?.length, counted["regrets"]?.length, counted["nothing"]?.length]).toEqual([
    3, 1, 1,
  ])
  await expect(rest()).rejects.toMatchObject({ status: 409 })
})

test("a meeting is opened on its day and once, and ends once", async () => {
  const partnership = await aPartnership()
  const { act: acted } = partnership
  const { bodyId } = await aCouncil(partnership, 1)
  const tomorrow = await aMeeting(partnership, { bodyId, heldOn: "2026-11-23" })
  const refused = acted((tx, actor) => openMeeting(tx, actor, tomorrow))
  await expect(refused).rejects.toMatchObject({ reason: { key: "attendance.not-its-day" } })
  const meeting = await anOpenMeeting(partnership, { bodyId })
  await expect(acted((tx, actor) => openMeeting(tx, actor, meeting))).rejects.toMatchObject({
    reason: { key: "attendance.has-begun" },
  })
  await acted((tx, actor) => closeMeeting(tx, actor, meeting))
  await expect(acted((tx, actor) => closeMeeting(tx, actor, meeting))).rejects.toMatchObject({ status: 409 })
})

test("once a meeting has ended attendance is corrected with a reason, and the correction is kept", async () => {
  const partnership = await aPartnership()
  const { act: acted, read } = partnership
  const { bodyId, seats } = await aCouncil(partnership, 2)
  const meeting = await anOpenMeeting(partnership, { bodyId })
  await acted((tx, actor) => closeMeeting(tx, actor, meeting))
  await expect(mark(partnership, meeting, "present", seats)).rejects.toMatchObject({ status: 400 })
  const because = "The chair saw her"
  const [seatId] = seats as [string]
  await acted((tx, actor) =>
    markAttendance(tx, actor, { meetingId: meeting, seatId, presence: "present", because }),
  )
  expect(await read((tx) => quorumNow(tx, meeting))).toMatchObject({ present: 1 })
  expect(await read((tx) => correctionsOf(tx, meeting))).toMatchObject([{ presence: "present", because }])
})

test("guests and staff are listed by name and count for nothing; who was not there is taken off again", async () => {
  const partnership = await aPartnership()
  const { act: acted, read } = partnership
  const { bodyId } = await aCouncil(partnership, 1)
  const meetingId = await anOpenMeeting(partnership, { bodyId })
  const note = (presence: "guest" | "staff", name: string) =>
    acted((tx, actor) => noteVisitor(tx, actor, { meetingId, presence, name, affiliation: "City" }))
  const mayor = await note("guest", "The mayor")
  await note("staff", "Ada")
  expect(await read((tx) => quorumNow(tx, meetingId))).toMatchObject({ present: 0, of: 1 })
  await acted((tx, actor) => strikeVisitor(tx, actor, { meetingId, id: mayor }))
  expect((await read((tx) => visitorsOf(tx, meetingId))).map(({ name }) => name)).toEqual(["Ada"])
  const again = acted((tx, actor) => strikeVisitor(tx, actor, { meetingId, id: mayor }))
  await expect(again).rejects.toMatchObject({ status: 404 })
  expect((await read((tx) => attendanceList(tx, meetingId))).guests).toEqual([])
})

test("the item that was taken up last is in hand, until the meeting ends", async () => {
  const partnership = await aPartnership()
  const { act: acted, read } = partnership
  const { bodyId } = await aCouncil(partnership, 1)
  const meeting = await anOpenMeeting(partnership, { bodyId })
  const inHand = async () => (await read((tx) => itemInHand(tx, meeting)))?.agendaItemId
  expect(await inHand()).toBeUndefined()
  for (const title of ["First", "Second"]) {
    const item = await anItem(partnership, meeting, title)
    await acted((tx, actor) => callItem(tx, actor, item))
    expect(await inHand()).toBe(item)
  }
  await acted((tx, actor) => closeMeeting(tx, actor, meeting))
  expect(await inHand()).toBeUndefined()
})

test("the same form sent twice marks once", async () => {
  const partnership = await aPartnership()
  const { bodyId, seats } = await aCouncil(partnership, 1)
  const meetingId = await anOpenMeeting(partnership, { bodyId })
  const { database, coordinator: actor } = partnership
  const send = () =>
    act({ database, actor, key: "one-form", sent: { seats } }, (tx) =>
      markAttendance(tx, actor, { meetingId, seatId: seats[0]!, presence: "present" }),
    )
  await send()
  await send()
  const done = await partnership.read((tx) => history(tx, { most: 50 }))
  expect(done.filter(({ kind }) => kind === "attendance.marked")).toHaveLength(1)
})

test("many people marking, declaring and opening at once lose nothing and overwrite nobody", async () => {
  const partnership = await aPartnership()
  const { act: acted, read } = partnership
  const { bodyId, seats } = await aCouncil(partnership, 10)
  const meeting = await aMeeting(partnership, { bodyId })
  const item = await anItem(partnership, meeting)
  const settled = (work: () => Promise<unknown>) =>
    work().then(
      () => "done",
      () => "refused",
    )
  const results = await atOnce(async () => {
    const open = () => settled(() => acted((tx, actor) => openMeeting(tx, actor, meeting)))
    const opened = await Promise.all([open(), open(), open()])
    await Promise.all(seats.map((seat) => mark(partnership, meeting, "present", [seat])))
    const declared = { agendaItemId: item, seatId: seats[0]! }
    const declare = () => settled(() => acted((tx, actor) => declareConflict(tx, actor, declared)))
    const declarations = await Promise.all([declare(), declare(), declare()])
    const close = () => settled(() => acted((tx, actor) => closeMeeting(tx, actor, meeting)))
    return [opened, declarations, await Promise.all([close(), close()])]
  })
  for (const result of results) expect(result.filter((each) => each === "done")).toHaveLength(1)
  expect(await read((tx) => quorumNow(tx, meeting))).toMatchObject({ present: 10, of: 10 })
})

test("only a coordinator or a chair opens, marks and declares", async () => {
  const partnership = await aPartnership()
  const { bodyId, seats } = await aCouncil(partnership, 1)
  const meetingId = await anOpenMeeting(partnership, { bodyId })
  const agendaItemId = await anItem(partnership, meetingId)
  const [seatId] = seats as [string]
  const attempts = (role: "chair" | "observer" | "link") =>
    [
      (tx, actor) => markAttendance(tx, { ...actor, role }, { meetingId, seatId, presence: "present" }),
      (tx, actor) => noteVisitor(tx, { ...actor, role }, { meetingId, presence: "guest", name: "Bo" }),
      (tx, actor) => declareConflict(tx, { ...actor, role }, { agendaItemId, seatId }),
      (tx, actor) => callItem(tx, { ...actor, role }, agendaItemId),
      (tx, actor) => closeMeeting(tx, { ...actor, role }, meetingId),
    ] satisfies Parameters<TestPartnership["act"]>[0][]
  for (const role of ["observer", "link"] as const)
    for (const attempt of attempts(role))
      await expect(partnership.act<unknown>(attempt)).rejects.toMatchObject({ status: 403 })
  for (const attempt of attempts("chair")) await partnership.act<unknown>(attempt)
})

test("the list names who represented a seat on the day, whoever represents it since", async () => {
  const partnership = await aPartnership()
  const { act: acted, read } = partnership
  const bodyId = await aBody(partnership)
  const organizationId = await aHolder(partnership)
  const seat = await aSeat(partnership, { bodyId, organizationId })
  const seated = async (name: string, version: number, from: string) => {
    const contactId = await aRepresentative(partnership, organizationId, name)
    await acted((tx, actor) => seatRepresentative(tx, actor, { seatId: seat.id, version, contactId, from }))
  }
  await seated("Amina", 1, "2026-01-01")
  const meeting = await anOpenMeeting(partnership, { bodyId })
  await mark(partnership, meeting, "present", [seat.id])
  await seated("Bo", 2, "2026-11-22")
  const { present } = await read((tx) => attendanceList(tx, meeting))
  expect(present.map(({ name }) => name)).toEqual(["Amina"])
})
