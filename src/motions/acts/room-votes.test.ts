import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import {
  aBallot,
  aCouncil,
  adopted,
  aMeeting,
  aMotion,
  rulesWith,
  standing,
} from "../../../tests/builders/motions.ts"
import { atOnce } from "../../../tests/database.ts"
import { declareConflict, markAttendance } from "#attendance"
import { endSeat } from "#councils"
import { walkUp } from "#evidence"
import { addAgendaItem } from "#meetings"
import { draftTerms, termsVersion, usualRules, writeSection } from "#terms"
import type { Choice, Rules } from "#terms"
import { act } from "#platform/acts"
import {
  ballotOf,
  changeMotion,
  countHands,
  declareBallot,
  handInVote,
  moveAmendment,
  motionOf,
  noteVotes,
  setReview,
  textsBefore,
  withdrawMotion,
} from "../index.ts"
import type { Ballot, Method } from "../index.ts"

type Presence = "present" | "alternate" | "proxy" | "regrets"
const letters: Record<string, Choice> = { f: "for", a: "against", "0": "abstain" }
const places: Record<string, Presence> = { P: "present", A: "alternate", X: "proxy", R: "regrets" }

/** A council that meets, with a motion on an item and the seats at its table as "PPPAR" says. */
async function inRoom(table: string, { rules, recused = [] }: { rules?: Rules; recused?: number[] } = {}) {
  const partnership = await aPartnership()
  const { bodyId, seats } = await aCouncil(partnership, { seats: table.length, ...(rules ? { rules } : {}) })
  const meetingId = await aMeeting(partnership, bodyId, {
    seats,
    marks: [...table].map((one) => places[one]!),
  })
  const agendaItemId = await partnership.act((tx, actor) =>
    addAgendaItem(tx, actor, { meetingId, kind: "approval", titleEn: "Bus", titleFr: "Autobus" }),
  )
  for (const place of recused)
    await partnership.act((tx, actor) => declareConflict(tx, actor, { agendaItemId, seatId: seats[place]! }))
  const motionId = await aMotion(partnership, { meetingId, agendaItemId })
  return { partnership, bodyId, seats, meetingId, agendaItemId, motionId }
}

type Room = Awaited<ReturnType<typeof inRoom>>

async function open({ partnership, motionId }: Room, method: Method): Promise<Ballot> {
  const id = await aBallot(partnership, motionId, { method })
  return (await partnership.read((tx) => ballotOf(tx, id)))!
}

const declare = ({ partnership, motionId }: Room, ballotId: string) =>
  partnership.act((tx, actor) => declareBallot(tx, actor, { motionId, ballotId }))

const call = ({ partnership, motionId, seats }: Room, ballotId: string, said: string) =>
  partnership.act((tx, actor) =>
    noteVotes(tx, actor, {
      motionId,
      ballotId,
      votes: [...said].flatMap((letter, place) => {
        const choice = letters[letter]
        return choice ? [{ seatId: seats[place]!, choice, was: null }] : []
      }),
    }),
  )

const twoThirds = {
  ...usualRules.decision,
  needed: { numerator: 2, denominator: 3, strictly: false },
}

/** Rule by attendance by recusal by stand-in: what a roll call comes to, worked out by hand. */
const table: [string, string, Parameters<typeof inRoom>[1], string, string][] = [
  ["five of five, three for", "PPPPP", {}, "fffaa", "carried"],
  ["three of five, a tie of two and an abstention", "PPPRR", {}, "fa0", "lost"],
  ["two of five cannot decide", "PPRRR", {}, "ff", "no-quorum"],
  ["an alternate makes the third and votes", "PPARR", {}, "ffa", "carried"],
  ["one recused of five: two of four are no quorum", "PPPRR", { recused: [0] }, "-ff", "no-quorum"],
  ["one recused of five: three of four are", "PPPPR", { recused: [0] }, "-ffa", "carried"],
  [
    "the recused seat stays in the quorum where the terms say so",
    "PPPRR",
    { recused: [0], rules: rulesWith({ conflict: "vote" }) },
    "-ff",
    "carried",
  ],
  [
    "a proxy votes where the rules know proxies, and makes no quorum",
    "PPPXR",
    { rules: rulesWith({ standIns: "alternate-or-proxy" }) },
    "fa0f",
    "carried",
  ],
  ["two thirds missed by one", "PPPPP", { rules: rulesWith({ decision: twoThirds }) }, "fffaa", "lost"],
  ["two thirds reached", "PPPPP", { rules: rulesWith({ decision: twoThirds }) }, "ffffa", "carried"],
  [
    "more than half of all voters, with three at the table",
    "PPPRR",
    { rules: rulesWith({ decision: { ...usualRules.decision, of: "voters" } }) },
    "fff",
    "carried",
  ],
]

test.each(table)("a roll call: %s", async (_, presences, how, said, expected) => {
  const room = await inRoom(presences, how)
  const ballot = await open(room, "roll-call")
  await call(room, ballot.id, said)
  expect((await declare(room, ballot.id)).outcome).toBe(expected)
  expect(await standing(room.partnership, room.motionId)).toBe(expected)
})

test("a seat with a conflict of interest can neither vote, move nor second, and the vote says who it was", async () => {
  const room = await inRoom("PPPPR", { recused: [0] })
  const ballot = await open(room, "roll-call")
  await expect(call(room, ballot.id, "f")).rejects.toMatchObject({ reason: { key: "motions.may-not-vote" } })
  await call(room, ballot.id, "-fff")
  await declare(room, ballot.id)
  const kept = await room.partnership.read((tx) => ballotOf(tx, ballot.id))
  expect(kept!.result).toMatchObject({ outcome: "carried", for: 3, present: 3, quorumOf: 4 })
  expect(kept!.seats.filter((seat) => seat.isRecused).map((seat) => seat.seatId)).toEqual([room.seats[0]])
  const { meetingId, agendaItemId, partnership } = room
  for (const field of ["moverSeatId", "seconderSeatId"]) {
    const moved = aMotion(partnership, { meetingId, agendaItemId }, { [field]: room.seats[0] })
    await expect(moved).rejects.toMatchObject({
      problems: [{ field, reason: { key: "motions.mover-recused" } }],
    })
  }
  const seat = room.seats[1]!
  const alone = aMotion(partnership, { meetingId }, { moverSeatId: seat, seconderSeatId: seat })
  await expect(alone).rejects.toMatchObject({ status: 400 })
})

test("who moved it and then declares a conflict of interest stops the vote until another moves it", async () => {
  const room = await inRoom("PPPPP")
  const { partnership, agendaItemId, motionId, seats } = room
  const texts = { textEn: "Buy it", textFr: "L’acheter", rationaleEn: "", rationaleFr: "", reviewOn: null }
  const change = { id: motionId, ...texts, seconderSeatId: null }
  await partnership.act((tx, actor) =>
    changeMotion(tx, actor, { ...change, version: 1, moverSeatId: seats[0]! }),
  )
  await partnership.act((tx, actor) => declareConflict(tx, actor, { agendaItemId, seatId: seats[0]! }))
  await expect(open(room, "roll-call")).rejects.toMatchObject({
    reason: { key: "motions.mover-recused-since" },
  })
  await partnership.act((tx, actor) =>
    changeMotion(tx, actor, { ...change, version: 2, moverSeatId: seats[1]! }),
  )
  await open(room, "roll-call")
})

test("a show of hands: no more hands than may vote, and counted anew before it is declared", async () => {
  const room = await inRoom("PPPPR", { recused: [3] })
  const { partnership, motionId } = room
  const ballot = await open(room, "show-of-hands")
  const count = (hands: [number, number, number]) =>
    partnership.act((tx, actor) =>
      countHands(tx, actor, {
        motionId,
        ballotId: ballot.id,
        counts: { for: hands[0], against: hands[1], abstained: hands[2] },
      }),
    )
  await expect(declare(room, ballot.id)).rejects.toMatchObject({ reason: { key: "motions.count-first" } })
  await expect(count([3, 1, 0])).rejects.toMatchObject({
    problems: [{ reason: { key: "motions.too-many-hands", values: { hands: 4, voters: 3 } } }],
  })
  await count([1, 2, 0])
  await count([2, 1, 0])
  expect(await declare(room, ballot.id)).toMatchObject({ outcome: "carried", for: 2, against: 1 })
})

test("consensus: nobody at the table objects, and without a quorum that decides nothing", async () => {
  const enough = await inRoom("PPPRR")
  const agreed = await open(enough, "consensus")
  expect(await declare(enough, agreed.id)).toMatchObject({ outcome: "carried", for: 3 })
  const few = await inRoom("PPRRR")
  const ballot = await open(few, "consensus")
  expect(await declare(few, ballot.id)).toMatchObject({ outcome: "no-quorum" })
})

test("where each sector has one voice hands are not counted: a roll call is taken", async () => {
  const rules = rulesWith({ decision: { ...usualRules.decision, voices: "sectors" } })
  const room = await inRoom("PPPPP", { rules })
  for (const method of ["show-of-hands", "secret"] as const)
    await expect(open(room, method)).rejects.toMatchObject({ status: 400 })
  const ballot = await open(room, "roll-call")
  await call(room, ballot.id, "fffaa")
  expect(await declare(room, ballot.id)).toMatchObject({ outcome: "carried", for: 1, of: 1 })
})

test("a secret ballot keeps sums alone, and one paper a seat", async () => {
  const room = await inRoom("PPPRR")
  const { partnership, motionId, seats } = room
  const { id: ballotId } = await open(room, "secret")
  const hand = (place: number, choice: Choice) =>
    partnership.act((tx, actor) =>
      handInVote(tx, actor, { motionId, ballotId, seatId: seats[place]!, choice }),
    )
  await hand(0, "for")
  await hand(1, "against")
  await expect(hand(0, "against")).rejects.toMatchObject({ reason: { key: "motions.handed-in-already" } })
  await expect(hand(3, "against")).rejects.toMatchObject({ reason: { key: "motions.may-not-vote" } })
  await hand(2, "for")
  const votes = await partnership.read((tx) => tx.selectFrom("vote").select("choice").execute())
  expect(votes.map(({ choice }) => choice)).toEqual([null, null, null])
  const acts = await partnership.read((tx) =>
    tx.selectFrom("recordedAct").select("details").where("kind", "=", "motions.vote-handed-in").execute(),
  )
  expect(JSON.stringify(acts)).not.toMatch(/"(for|against|choice)"/)
  expect(await declare(room, ballotId)).toMatchObject({ outcome: "carried", for: 2, against: 1 })
})

test("the second meeting decides with whoever is there, where the terms say so", async () => {
  const rules = rulesWith({ quorum: { ...usualRules.quorum, fallback: "whoever-is-present" } })
  const partnership = await aPartnership()
  const { bodyId, seats } = await aCouncil(partnership, { seats: 5, rules })
  const first = await aMeeting(partnership, bodyId, { seats, marks: ["present"] })
  const motionId = await aMotion(partnership, { meetingId: first })
  const room = { partnership, bodyId, seats, meetingId: first, agendaItemId: "", motionId }
  const lacking = await open(room, "consensus")
  expect((await declare(room, lacking.id)).outcome).toBe("no-quorum")
  const second = await aMeeting(partnership, bodyId, {
    seats,
    marks: ["present", "present"],
    secondOf: first,
  })
  const again = { ...room, motionId: await aMotion(partnership, { meetingId: second }) }
  const ballot = await open(again, "consensus")
  await declare(again, ballot.id)
  const kept = await partnership.read((tx) => ballotOf(tx, ballot.id))
  expect(kept!.result).toMatchObject({ outcome: "carried", byFallback: true, present: 2, quorumNeeded: 3 })
})

test("an amendment is decided first; carried, it becomes the text, and the old one is kept", async () => {
  const room = await inRoom("PPPPP")
  const { partnership, motionId } = room
  const texts = { textEn: "That we buy two buses", textFr: "Que nous achetions deux autobus" }
  const amendmentId = await partnership.act((tx, actor) =>
    moveAmendment(tx, actor, { amendsId: motionId, ...texts }),
  )
  await expect(open(room, "consensus")).rejects.toMatchObject({ reason: { key: "motions.amendments-first" } })
  const amendment = { ...room, motionId: amendmentId }
  await declare(amendment, (await open(amendment, "consensus")).id)
  const main = await partnership.read((tx) => motionOf(tx, motionId))
  expect(main).toMatchObject({ ...texts, outcome: null })
  const [before] = await partnership.read((tx) => textsBefore(tx, motionId))
  expect(before).toMatchObject({ textEn: "That we buy a bus", amendmentId })
  await expect(open(amendment, "consensus")).rejects.toMatchObject({
    reason: { key: "motions.brought-about" },
  })
  await declare(room, (await open(room, "consensus")).id)
  expect(await standing(partnership, motionId)).toBe("carried")
})

test("a text that is voted on never changes: not by an act, and not by the database itself", async () => {
  const room = await inRoom("PPPPP")
  const { partnership, motionId } = room
  const change = { rationaleEn: "", rationaleFr: "", moverSeatId: null, seconderSeatId: null, reviewOn: null }
  const say = (textEn: string, version: number) =>
    partnership.act((tx, actor) =>
      changeMotion(tx, actor, { id: motionId, textEn, textFr: "Autre", version, ...change }),
    )
  await say("Another", 1)
  await expect(say("A third", 1)).rejects.toMatchObject({ reason: { key: "web.changed-meanwhile" } })
  const ballot = await open(room, "consensus")
  await expect(say("A third", 2)).rejects.toMatchObject({ reason: { key: "motions.voted-on" } })
  const behind = partnership.act(async (tx) => {
    await tx.updateTable("motion").set({ textEn: "Behind" }).where("id", "=", motionId).execute()
  })
  await expect(behind).rejects.toMatchObject({ code: "23001" })
  await declare(room, ballot.id)
  await partnership.act((tx, actor) => setReview(tx, actor, { id: motionId, reviewOn: "2027-11-22" }))
  expect((await partnership.read((tx) => motionOf(tx, motionId)))!.reviewOn).toBe("2027-11-22")
})

test("two coordinators who declare at once: one result, and the other is told", async () => {
  const room = await inRoom("PPPPP")
  const { partnership, motionId } = room
  const ballot = await open(room, "consensus")
  const { database, coordinator } = partnership
  const answers = await atOnce(() =>
    Promise.allSettled(
      Array.from({ length: 6 }, () =>
        act({ database, actor: coordinator }, (tx) =>
          declareBallot(tx, coordinator, { motionId, ballotId: ballot.id }),
        ),
      ),
    ),
  )
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  for (const answer of answers)
    if (answer.status === "rejected")
      expect(answer.reason).toMatchObject({ reason: { key: "motions.declared-already" } })
})

test("a declared result never changes, whatever is done behind the product's back", async () => {
  const room = await inRoom("PPPPP")
  const ballot = await open(room, "roll-call")
  await call(room, ballot.id, "fffaa")
  await declare(room, ballot.id)
  await expect(call(room, ballot.id, "aaaaa")).rejects.toMatchObject({ status: 409 })
  const { partnership, seats } = room
  const behind: ((partnership: TestPartnership) => Promise<unknown>)[] = [
    ({ act: once }) =>
      once(async (tx) => {
        await tx.updateTable("vote").set({ choice: "against" }).where("ballotId", "=", ballot.id).execute()
      }),
    ({ act: once, id }) =>
      once(async (tx) => {
        const recusal = { partnershipId: id, ballotId: ballot.id, seatId: seats[0]!, at: new Date() }
        await tx.insertInto("ballotRecusal").values(recusal).execute()
      }),
  ]
  for (const trick of behind) await expect(trick(partnership)).rejects.toMatchObject({ code: "23001" })
  const result = partnership.act(async (tx) => {
    await tx.updateTable("ballotResult").set({ outcome: "lost" }).where("ballotId", "=", ballot.id).execute()
  })
  await expect(result).rejects.toMatchObject({ code: "42501" })
})

test("seats that end, people who leave and new terms change no vote that was taken", async () => {
  const room = await inRoom("PPPPR")
  const { partnership, bodyId, seats, meetingId } = room
  const ballot = await open(room, "roll-call")
  await call(room, ballot.id, "fffa")
  await declare(room, ballot.id)
  const before = await partnership.read((tx) => ballotOf(tx, ballot.id))
  await adopted(partnership, bodyId, rulesWith({ decision: twoThirds, exOfficioVote: true }))
  await partnership.act((tx, actor) => endSeat(tx, actor, { id: seats[0]!, endsOn: actor.today, version: 2 }))
  await partnership.act((tx, actor) =>
    markAttendance(tx, actor, { meetingId, seatId: seats[1]!, presence: "left" }),
  )
  expect(await partnership.read((tx) => ballotOf(tx, ballot.id))).toEqual(before)
})

test("a carried motion stands in the chain as a decision; voted down again, it leaves it", async () => {
  const room = await inRoom("PPPPP")
  const { partnership, motionId } = room
  const first = await open(room, "roll-call")
  await call(room, first.id, "fffaa")
  await declare(room, first.id)
  const node = () =>
    partnership.read((tx) => tx.selectFrom("chainNode").select("kind").where("id", "=", motionId).execute())
  expect(await node()).toEqual([{ kind: "decision" }])
  expect(await partnership.read((tx) => walkUp(tx, motionId))).toEqual([])
  const again = await open(room, "roll-call")
  await call(room, again.id, "faaaa")
  await declare(room, again.id)
  expect(await node()).toEqual([])
  expect((await partnership.read((tx) => ballotOf(tx, first.id)))!.result!.outcome).toBe("carried")
})

test("carrying a motion about terms of reference adopts them; a draft changed since the vote was opened is not what was voted on", async () => {
  for (const isChanged of [false, true]) {
    const room = await inRoom("PPPPP")
    const { partnership, bodyId, meetingId } = room
    const termsVersionId = await partnership.act((tx, actor) => draftTerms(tx, actor, bodyId))
    const motionId = await aMotion(
      partnership,
      { meetingId },
      { about: { kind: "terms-version", id: termsVersionId } },
    )
    const about = { ...room, motionId }
    const ballot = await open(about, "consensus")
    const vision = { key: "vision", textEn: "Later", textFr: "" } as const
    if (isChanged)
      await partnership.act((tx, actor) =>
        writeSection(tx, actor, {
          id: termsVersionId,
          version: 1,
          section: vision,
          was: { ...vision, textEn: "" },
        }),
      )
    await declare(about, ballot.id)
    const terms = await partnership.read((tx) => termsVersion(tx, termsVersionId))
    expect(terms!.adoptedOn).toBe(isChanged ? null : partnership.coordinator.today)
    if (!isChanged) {
      expect(terms!.how).toBe("meeting")
      await expect(open(about, "consensus")).rejects.toMatchObject({ status: 409 })
    }
  }
})

test("a withdrawn motion takes its amendments with it and is not voted on; a decided one is not withdrawn", async () => {
  const room = await inRoom("PPPPP")
  const { partnership, motionId } = room
  const amendmentId = await partnership.act((tx, actor) =>
    moveAmendment(tx, actor, { amendsId: motionId, textEn: "Two", textFr: "Deux" }),
  )
  await partnership.act((tx, actor) => withdrawMotion(tx, actor, motionId))
  await expect(open({ ...room, motionId: amendmentId }, "consensus")).rejects.toMatchObject({ status: 409 })
  await expect(open(room, "consensus")).rejects.toMatchObject({ reason: { key: "motions.was-withdrawn" } })
  const decided = { ...room, motionId: await aMotion(partnership, { meetingId: room.meetingId }) }
  await declare(decided, (await open(decided, "consensus")).id)
  const late = partnership.act((tx, actor) => withdrawMotion(tx, actor, decided.motionId))
  await expect(late).rejects.toMatchObject({ reason: { key: "motions.decided-already" } })
})

test("a seat called twice keeps what was noted meanwhile, and the second to note it is told", async () => {
  const room = await inRoom("PPPPP")
  const { partnership, motionId, seats } = room
  const { id: ballotId } = await open(room, "roll-call")
  const note = (choice: Choice, was: Choice | null) =>
    partnership.act((tx, actor) =>
      noteVotes(tx, actor, { motionId, ballotId, votes: [{ seatId: seats[0]!, choice, was }] }),
    )
  await note("for", null)
  await expect(note("against", null)).rejects.toMatchObject({ reason: { key: "web.changed-meanwhile" } })
  await note("against", "for")
  expect((await partnership.read((tx) => ballotOf(tx, ballotId)))!.choices.get(seats[0]!)).toBe("against")
})

test("observers look on: they neither move nor count nor declare", async () => {
  const { partnership, motionId, meetingId } = await inRoom("PPPPP")
  const observer = partnership.as("observer")
  const refused = (work: Parameters<TestPartnership["act"]>[0]) =>
    expect(partnership.act((tx) => work(tx, observer))).rejects.toMatchObject({ status: 403 })
  await refused((tx, actor) => withdrawMotion(tx, actor, motionId))
  await refused((tx, actor) => declareBallot(tx, actor, { motionId, ballotId: meetingId }))
})
