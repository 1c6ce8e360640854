import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import {
  aBallot,
  aCouncil,
  aMeeting,
  aMotion,
  byLink,
  linkOf,
  rulesWith,
  standing,
} from "../../../tests/builders/motions.ts"
import { linkKey } from "../../../tests/builders/updates.ts"
import { seatRepresentative } from "#councils"
import { addContact } from "#organizations"
import { fixedClock } from "#platform/clock"
import { draftTerms, termsVersion } from "#terms"
import type { Choice, Rules } from "#terms"
import {
  ballotOf,
  castVote,
  closeVote,
  declareBallot,
  declareConflictByLink,
  enterVote,
  openBallot,
  sendVoteLinkAgain,
  withdrawMotion,
} from "../index.ts"

/** A council asked by link, on 22 November 2026, until the end of the 30th. */
async function asked(seats = 3, rules?: Rules) {
  const partnership = await aPartnership()
  const council = await aCouncil(partnership, { seats, ...(rules ? { rules } : {}) })
  const motionId = await aMotion(partnership, { bodyId: council.bodyId })
  const ballotId = await aBallot(partnership, motionId, { method: "link" })
  return { partnership, ...council, motionId, ballotId }
}

type Asked = Awaited<ReturnType<typeof asked>>

async function vote({ partnership, ballotId, seats }: Asked, place: number, choice: Choice, reason = "") {
  const link = await linkOf(partnership, ballotId, seats[place]!)
  return byLink(partnership, link, (tx, actor) => castVote(tx, actor, { choice, reason }))
}

const declare = ({ partnership, motionId, ballotId }: Asked) =>
  partnership.act((tx, actor) => declareBallot(tx, actor, { motionId, ballotId }))

const close = ({ partnership, ballotId }: Asked, now: string) =>
  closeVote(
    { database: partnership.database, clock: fixedClock(now) },
    { partnershipId: partnership.id, ballotId },
  )

const afterwards = "2026-12-01T05:00:01Z"

test("one mail for each voting seat, in the language of who speaks for it, with a link of its own", async () => {
  const { partnership, bodyId } = await asked(3)
  const letters = await partnership.read((tx) =>
    tx.selectFrom("outboxMessage").select(["locale", "subject", "body", "linkId"]).execute(),
  )
  expect(letters.map(({ locale }) => locale).toSorted()).toEqual(["en", "en", "fr"])
  expect(new Set(letters.map(({ linkId }) => linkId)).size).toBe(3)
  const french = letters.find(({ locale }) => locale === "fr")!
  expect(french.body).toContain("Que nous achetions un autobus")
  expect(french.body).toContain("30 novembre 2026")
  expect(french.body.split("\n")).toContain("{link}")
  const again = await aMotion(partnership, { bodyId })
  await partnership.act((tx, actor) =>
    openBallot(tx, actor, { motionId: again, method: "link", closesOn: "2026-11-27", linkKey }),
  )
})

test("a vote between meetings stays open as long as the rules promise, and is not held where they know none", async () => {
  const partnership = await aPartnership()
  const { bodyId } = await aCouncil(partnership, { seats: 2 })
  const motionId = await aMotion(partnership, { bodyId })
  await expect(
    aBallot(partnership, motionId, { method: "link", closesOn: "2026-11-26" }),
  ).rejects.toMatchObject({
    problems: [{ field: "closesOn", reason: { key: "motions.closing-early", values: { days: 5 } } }],
  })
  await expect(aBallot(partnership, motionId, { method: "consensus" })).rejects.toMatchObject({
    reason: { key: "motions.only-by-link" },
  })
  const strict = await aCouncil(partnership, {
    seats: 2,
    rules: rulesWith({ betweenMeetings: "not-allowed" }),
  })
  await expect(aMotion(partnership, { bodyId: strict.bodyId })).rejects.toMatchObject({
    reason: { key: "motions.not-between" },
  })
})

test("a vote may be changed until the vote closes; the last one counts, once", async () => {
  const one = await asked(3)
  const first = await vote(one, 0, "against", "Too dear")
  expect(await vote(one, 0, "against", "Too dear")).toEqual(first)
  expect(await vote(one, 0, "for")).not.toEqual(first)
  await vote(one, 1, "for")
  await expect(declare(one)).rejects.toMatchObject({ reason: { key: "motions.still-open" } })
  await vote(one, 2, "abstain")
  expect(await declare(one)).toMatchObject({ outcome: "carried", for: 2, against: 0, abstained: 1 })
  await expect(vote(one, 0, "against")).rejects.toMatchObject({ status: 409 })
})

test("Abbotsford: between meetings everybody must agree; one who is silent stops it", async () => {
  const rules = rulesWith({ betweenMeetings: { needed: "everybody", openDays: 7 } })
  for (const [voters, outcome] of [
    [4, "carried"],
    [3, "lost"],
  ] as const) {
    const one = await asked(4, rules)
    for (let place = 0; place < voters; place++) await vote(one, place, "for")
    await close(one, afterwards)
    expect(await standing(one.partnership, one.motionId)).toBe(outcome)
    const result = (await one.partnership.read((tx) => ballotOf(tx, one.ballotId)))!.result
    expect(result).toMatchObject({ for: voters, needed: 4, of: 4 })
  }
})

test("at its time a vote closes by the clock, whether or not a job comes; whoever comes first declares it", async () => {
  const one = await asked(3)
  await vote(one, 0, "for")
  await vote(one, 1, "for")
  await expect(close(one, "2026-11-30T23:00:00Z")).rejects.toMatchObject({
    reason: { key: "motions.still-open" },
  })
  const late = { ...one.partnership.coordinator, at: new Date(afterwards), today: "2026-12-01" }
  const link = await linkOf(one.partnership, one.ballotId, one.seats[2]!)
  const tardy = byLink({ ...one.partnership, coordinator: late }, link, (tx, actor) =>
    castVote(tx, actor, { choice: "against" }),
  )
  await expect(tardy).rejects.toMatchObject({ reason: { key: "motions.vote-closed" } })
  await one.partnership.act((tx) =>
    declareBallot(tx, late, { motionId: one.motionId, ballotId: one.ballotId }),
  )
  await close(one, afterwards)
  expect(await standing(one.partnership, one.motionId)).toBe("carried")
})

test("a conflict of interest declared on the link's page takes the seat out, and what it had sent with it", async () => {
  const one = await asked(3)
  await vote(one, 0, "against")
  const link = await linkOf(one.partnership, one.ballotId, one.seats[0]!)
  await byLink(one.partnership, link, (tx, actor) => declareConflictByLink(tx, actor, { nature: "Ours" }))
  await expect(vote(one, 0, "for")).rejects.toMatchObject({ reason: { key: "motions.is-recused" } })
  await vote(one, 1, "for")
  await vote(one, 2, "for")
  expect(await declare(one)).toMatchObject({ outcome: "carried", for: 2, against: 0, quorum: { of: 2 } })
})

test("who speaks for the seat now has the vote: a link of the one before opens nothing", async () => {
  const one = await asked(3)
  const { partnership, seats, motionId, ballotId } = one
  const old = await linkOf(partnership, ballotId, seats[0]!)
  await partnership.act(async (tx, actor) => {
    const holder = await tx
      .selectFrom("seatHolding")
      .select("organizationId")
      .where("seatId", "=", seats[0]!)
      .executeTakeFirstOrThrow()
    const email = "new@council.example"
    const contact = { organizationId: holder.organizationId, name: "New", email, locale: "fr" } as const
    const contactId = await addContact(tx, actor, contact)
    await seatRepresentative(tx, actor, { seatId: seats[0]!, version: 2, contactId, from: actor.today })
  })
  const stale = byLink(partnership, old, (tx, actor) => castVote(tx, actor, { choice: "for" }))
  await expect(stale).rejects.toMatchObject({ reason: { key: "motions.link-ended" } })
  await partnership.act((tx, actor) =>
    sendVoteLinkAgain(
      tx,
      { ...actor, at: new Date("2026-11-22T18:00:00Z") },
      { motionId, ballotId, seatId: seats[0]!, linkKey },
    ),
  )
  await vote(one, 0, "for")
})

test("what a seat told the secretariat is entered with how; the seat's own vote replaces it, never the other way", async () => {
  const one = await asked(2)
  const { partnership, motionId, ballotId, seats } = one
  const enter = (choice: Choice, told: string) =>
    partnership.act((tx, actor) =>
      enterVote(tx, actor, { motionId, ballotId, seatId: seats[0]!, choice, told }),
    )
  await expect(enter("for", "")).rejects.toMatchObject({ problems: [{ field: "told" }] })
  await enter("for", "By telephone")
  await vote(one, 0, "against")
  await expect(enter("for", "By telephone")).rejects.toMatchObject({
    reason: { key: "motions.voted-by-link" },
  })
  const ballot = await partnership.read((tx) => ballotOf(tx, ballotId))
  expect(ballot!.choices.get(seats[0]!)).toBe("against")
})

test("terms approved by link are adopted between meetings; a withdrawn motion's links open nothing", async () => {
  const partnership = await aPartnership()
  const council = await aCouncil(partnership, { seats: 2 })
  const termsVersionId = await partnership.act((tx, actor) => draftTerms(tx, actor, council.bodyId))
  const motionId = await aMotion(
    partnership,
    { bodyId: council.bodyId },
    { about: { kind: "terms-version", id: termsVersionId } },
  )
  const one = {
    partnership,
    ...council,
    motionId,
    ballotId: await aBallot(partnership, motionId, { method: "link" }),
  }
  await vote(one, 0, "for")
  await vote(one, 1, "for")
  await declare(one)
  expect(await partnership.read((tx) => termsVersion(tx, termsVersionId))).toMatchObject({
    how: "between-meetings",
    adoptedOn: "2026-11-22",
  })
  const other = await asked(2)
  await other.partnership.act((tx, actor) => withdrawMotion(tx, actor, other.motionId))
  await expect(vote(other, 0, "for")).rejects.toMatchObject({ reason: { key: "motions.was-withdrawn" } })
  await close(other, afterwards)
  expect(await standing(other.partnership, other.motionId)).toBe(null)
})

test("a link votes for its own seat only, and for nobody's when it is of another form", async () => {
  const one = await asked(2)
  const strange = byLink(one.partnership, one.motionId, (tx, actor) => castVote(tx, actor, { choice: "for" }))
  await expect(strange).rejects.toMatchObject({ status: 404 })
  const observer: TestPartnership["coordinator"] = one.partnership.as("observer")
  await expect(one.partnership.act((tx) => castVote(tx, observer, { choice: "for" }))).rejects.toMatchObject({
    status: 403,
  })
})

const receipts = ({ partnership }: Pick<Asked, "partnership">) =>
  partnership.read((tx) =>
    tx
      .selectFrom("outboxMessage")
      .select(["recipient", "locale", "subject", "body", "linkId"])
      .where("kind", "=", "motions.vote-receipt")
      .orderBy("id")
      .execute(),
  )

test("a vote by link brings a receipt by mail in the voter's language, once for each vote, and no link in it", async () => {
  const one = await asked(3)
  const { reference } = await vote(one, 1, "against", "Too dear")
  await vote(one, 1, "against", "Too dear")
  const [letter, ...more] = await receipts(one)
  expect(more).toEqual([])
  expect(letter).toMatchObject({ locale: "fr", linkId: null })
  expect(letter!.recipient).toMatch(/^seat1\./)
  for (const part of [reference, "Contre", "30 novembre 2026"]) expect(letter!.body).toContain(part)
  expect(letter!.body).not.toContain("Too dear")
  const changed = await vote(one, 1, "for")
  expect(changed.reference).not.toBe(reference)
  expect((await receipts(one)).map(({ body }) => body.includes(changed.reference))).toEqual([false, true])
})

test("the receipt of a secret ballot says that a paper is in, and never how", async () => {
  const bodies: string[] = []
  for (const choice of ["for", "against"] as const) {
    const partnership = await aPartnership()
    const { bodyId, seats } = await aCouncil(partnership, { seats: 1 })
    const meetingId = await aMeeting(partnership, bodyId, { seats, marks: ["present"] })
    const motionId = await aMotion(partnership, { meetingId })
    const ballotId = await aBallot(partnership, motionId, { method: "secret", sendsLinks: true })
    const link = await linkOf(partnership, ballotId, seats[0]!)
    const { reference } = await byLink(partnership, link, (tx, actor) => castVote(tx, actor, { choice }))
    const { nameEn } = await partnership.read(async (tx) => (await ballotOf(tx, ballotId))!.seats[0]!)
    const [letter] = await receipts({ partnership })
    expect(letter!.body).toContain(reference)
    const ownNames = [reference, nameEn!, /Body \w+/g, /\S+@\S+/g]
    bodies.push(ownNames.reduce<string>((body, name) => body.replaceAll(name, "…"), letter!.body))
  }
  expect(bodies[0]).toBe(bodies[1])
})
