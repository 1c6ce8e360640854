import { expect, test } from "vitest"
import { endBody, giveSeat, seatsOf } from "#councils"
import {
  answerInterest,
  appointMember,
  expressInterest,
  interestOf,
  interestsIn,
  openRecruitment,
  proposalOf,
  proposeAppointment,
  withdrawProposal,
} from "#recruitment"
import type { NewProposal } from "#recruitment"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aHolder, aSeat } from "../../../tests/builders/councils.ts"
import { aBallot, aCouncil, aMeeting, aMotion, byLink, linkOf } from "../../../tests/builders/motions.ts"
import { motionOf } from "../reads/motions.ts"
import { castVote } from "./cast-vote.ts"
import { declareBallot } from "./declare-ballot.ts"

const on = "2026-11-22"

async function aCandidate(partnership: TestPartnership, { organizationName = "" } = {}) {
  const { bodyId, seats } = await aCouncil(partnership, { seats: 3 })
  const recruitmentId = await partnership.act((tx, actor) =>
    openRecruitment(tx, actor, { bodyId, opensOn: on, closesOn: null, seeksEn: "", seeksFr: "" }),
  )
  const said = { personName: "Amina Said", email: "amina@home.example", phone: "", locale: "fr" } as const
  const wrote = { organizationName, sector: null, why: "Pour aider", brings: "" }
  await partnership.act((tx, actor) =>
    expressInterest(tx, { ...actor, role: "anybody" }, { recruitmentId, ...said, ...wrote }),
  )
  const [came] = await partnership.read((tx) => interestsIn(tx, recruitmentId))
  return { bodyId, seats, expressionId: came!.id }
}

type Candidate = Awaited<ReturnType<typeof aCandidate>>

function propose(partnership: TestPartnership, expressionId: string, wanted: Partial<NewProposal> = {}) {
  const proposed = { expressionId, seatId: null, from: null, until: null, letter: "Bienvenue!", ...wanted }
  return partnership.act((tx, actor) => proposeAppointment(tx, actor, proposed))
}

/** Everybody votes so on a motion between meetings, and it is declared. */
async function decided(
  partnership: TestPartnership,
  { bodyId, seats }: Candidate,
  proposalId: string,
  choice: "for" | "against",
) {
  const motionId = await aMotion(partnership, { bodyId }, { about: { kind: "application", id: proposalId } })
  const ballotId = await aBallot(partnership, motionId, { method: "link" })
  for (const seat of seats)
    await byLink(partnership, await linkOf(partnership, ballotId, seat), (tx, actor) =>
      castVote(tx, actor, { choice }),
    )
  return {
    motionId,
    declare: () => partnership.act((tx, actor) => declareBallot(tx, actor, { motionId, ballotId })),
  }
}

const held = async (partnership: TestPartnership, bodyId: string, day = on) =>
  (await partnership.read((tx) => seatsOf(tx, bodyId, { on: day, locale: "en" }))).map((seat) => ({
    id: seat.id,
    holder: seat.organizationEn,
    sits: seat.representative,
    endsOn: seat.endsOn,
  }))

const letters = (partnership: TestPartnership) =>
  partnership.read((tx) =>
    tx.selectFrom("outboxMessage").select(["recipient", "body"]).where("body", "=", "Bienvenue!").execute(),
  )

test("carried, the motion appoints exactly as proposed, in its own transaction, and the letter goes out", async () => {
  const partnership = await aPartnership({ on })
  const candidate = await aCandidate(partnership, { organizationName: "Boulangerie" })
  const seat = await aSeat(partnership, { bodyId: candidate.bodyId })
  const proposalId = await propose(partnership, candidate.expressionId, { seatId: seat.id })
  expect(await letters(partnership)).toEqual([])
  const { motionId, declare } = await decided(partnership, candidate, proposalId, "for")
  expect(await partnership.read((tx) => proposalOf(tx, proposalId))).toMatchObject({
    motionId,
    outcome: null,
  })
  await declare()
  expect(await held(partnership, candidate.bodyId)).toContainEqual({
    id: seat.id,
    holder: "Boulangerie",
    sits: "Amina Said",
    endsOn: null,
  })
  expect(await partnership.read((tx) => interestOf(tx, candidate.expressionId))).toMatchObject({
    standing: "appointed",
  })
  const answer = await partnership.read((tx) =>
    tx.selectFrom("interestAnswer").select(["motionId", "seatId"]).executeTakeFirstOrThrow(),
  )
  expect(answer).toEqual({ motionId, seatId: seat.id })
  expect(await letters(partnership)).toEqual([{ recipient: "amina@home.example", body: "Bienvenue!" }])
})

test("a day to come is kept, a day that has passed becomes the day it is carried, and a new seat has its term", async () => {
  for (const [from, first] of [
    ["2027-01-01", "2027-01-01"],
    [on, on],
    [null, on],
  ] as const) {
    const partnership = await aPartnership({ on })
    const candidate = await aCandidate(partnership)
    const proposalId = await propose(partnership, candidate.expressionId, { from, until: "2028-12-31" })
    await (await decided(partnership, candidate, proposalId, "for")).declare()
    const seats = await held(partnership, candidate.bodyId, first)
    expect(seats).toHaveLength(4)
    expect(seats[0]).toMatchObject({ holder: "Amina Said", sits: "Amina Said", endsOn: "2028-12-31" })
    if (first > on) expect(await held(partnership, candidate.bodyId)).toHaveLength(3)
  }
})

test("lost, nobody is appointed, and the proposal says so", async () => {
  const partnership = await aPartnership({ on })
  const candidate = await aCandidate(partnership)
  const proposalId = await propose(partnership, candidate.expressionId)
  const { motionId, declare } = await decided(partnership, candidate, proposalId, "against")
  await declare()
  expect(await partnership.read((tx) => motionOf(tx, motionId))).toMatchObject({ outcome: "lost" })
  expect(await partnership.read((tx) => proposalOf(tx, proposalId))).toMatchObject({
    outcome: "lost",
    motionId,
  })
  expect(await held(partnership, candidate.bodyId)).toHaveLength(3)
  expect(await letters(partnership)).toEqual([])
})

type Meanwhile = (partnership: TestPartnership, candidate: Candidate, seatId: string) => Promise<unknown>

const meanwhile: Record<string, Meanwhile> = {
  "seat-taken": async (partnership, _, seatId) => {
    const organizationId = await aHolder(partnership)
    await partnership.act((tx, actor) =>
      giveSeat(tx, actor, { id: seatId, version: 1, organizationId, from: on }),
    )
  },
  settled: (partnership, { expressionId }) =>
    partnership.act((tx, actor) =>
      answerInterest(tx, actor, { expressionId, answer: "withdrawn", letter: "" }),
    ),
  withdrawn: (partnership, { expressionId }) =>
    partnership.act((tx, actor) => withdrawProposal(tx, actor, expressionId)),
}

test.each(Object.entries(meanwhile))(
  "carried although it can no longer be (%s): the result stands, nobody is appointed, and it is said why",
  async (waitsBecause, happens) => {
    const partnership = await aPartnership({ on })
    const candidate = await aCandidate(partnership)
    const seat = await aSeat(partnership, { bodyId: candidate.bodyId })
    const proposalId = await propose(partnership, candidate.expressionId, { seatId: seat.id })
    const { motionId, declare } = await decided(partnership, candidate, proposalId, "for")
    await happens(partnership, candidate, seat.id)
    const before = await held(partnership, candidate.bodyId)
    await declare()
    expect(await partnership.read((tx) => motionOf(tx, motionId))).toMatchObject({ outcome: "carried" })
    expect(await held(partnership, candidate.bodyId)).toEqual(before)
    expect(await partnership.read((tx) => proposalOf(tx, proposalId))).toMatchObject({
      outcome: "carried",
      waitsBecause,
    })
    expect(await letters(partnership)).toEqual([])
  },
)

test("what turns out impossible halfway leaves nothing behind: no organisation, no seat, no letter", async () => {
  const partnership = await aPartnership({ on })
  const candidate = await aCandidate(partnership, { organizationName: "Boulangerie" })
  const until = "2026-11-25"
  const proposalId = await propose(partnership, candidate.expressionId, { from: on, until })
  const { motionId, declare } = await decided(partnership, candidate, proposalId, "for")
  // The body ends before the first day: a new seat there is refused after the organisation was made.
  await partnership.act((tx, actor) =>
    endBody(tx, actor, { id: candidate.bodyId, version: 1, endsOn: "2026-11-21" }),
  )
  await declare()
  expect(await partnership.read((tx) => motionOf(tx, motionId))).toMatchObject({ outcome: "carried" })
  expect(await partnership.read((tx) => proposalOf(tx, proposalId))).toMatchObject({
    waitsBecause: "not-possible",
  })
  const made = await partnership.read((tx) =>
    tx.selectFrom("organization").select("id").where("nameEn", "=", "Boulangerie").execute(),
  )
  expect(made).toEqual([])
  expect(await letters(partnership)).toEqual([])
})

test("one proposal stands at a time; while it does, nobody appoints past the body", async () => {
  const partnership = await aPartnership({ on })
  const { expressionId } = await aCandidate(partnership)
  await propose(partnership, expressionId)
  await expect(propose(partnership, expressionId)).rejects.toMatchObject({
    reason: { key: "recruitment.proposed-already" },
  })
  const now = { expressionId, seatId: null, from: on, until: null, letter: "" }
  const appointing = () => partnership.act((tx, actor) => appointMember(tx, actor, now))
  await expect(appointing()).rejects.toMatchObject({ reason: { key: "recruitment.is-proposed" } })
  await partnership.act((tx, actor) => withdrawProposal(tx, actor, expressionId))
  await appointing()
  await expect(propose(partnership, expressionId)).rejects.toMatchObject({
    reason: { key: "recruitment.settled-already" },
  })
})

test("a motion is about a proposal to its own body only, in a meeting as between meetings", async () => {
  const partnership = await aPartnership({ on })
  const candidate = await aCandidate(partnership)
  const other = await aCouncil(partnership, { seats: 1 })
  const proposalId = await propose(partnership, candidate.expressionId)
  const elsewhere = aMotion(
    partnership,
    { bodyId: other.bodyId },
    { about: { kind: "application", id: proposalId } },
  )
  await expect(elsewhere).rejects.toMatchObject({ problems: [{ field: "proposalId" }] })
  const marks = ["present", "present", "present"] as const
  const meetingId = await aMeeting(partnership, candidate.bodyId, { seats: candidate.seats, marks })
  const motionId = await aMotion(
    partnership,
    { meetingId },
    { about: { kind: "application", id: proposalId } },
  )
  const ballotId = await aBallot(partnership, motionId, { method: "consensus" })
  await partnership.act((tx, actor) => declareBallot(tx, actor, { motionId, ballotId }))
  expect(await held(partnership, candidate.bodyId)).toContainEqual(
    expect.objectContaining({ holder: "Amina Said", sits: "Amina Said" }),
  )
  const again = aMotion(partnership, { meetingId }, { about: { kind: "application", id: proposalId } })
  await expect(again).rejects.toMatchObject({ problems: [{ field: "proposalId" }] })
})
