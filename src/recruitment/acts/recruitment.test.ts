import { expect, test } from "vitest"
import { seatsOf } from "#councils"
import { contactsOf } from "#organizations"
import { usualRules } from "#terms"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aBody, aSeat } from "../../../tests/builders/councils.ts"
import { adopted } from "../../../tests/builders/motions.ts"
import { openingsByTerms } from "../reads/openings-by-terms.ts"
import { interestOf, interestsIn } from "../reads/recruitments.ts"
import { answerInterest } from "./answer-interest.ts"
import { appointMember } from "./appoint-member.ts"
import { closeRecruitment } from "./close-recruitment.ts"
import { expressInterest } from "./express-interest.ts"
import type { NewInterest } from "./express-interest.ts"
import { openRecruitment } from "./open-recruitment.ts"

async function aRecruitment(partnership: TestPartnership, span: { closesOn?: string | null } = {}) {
  const bodyId = await aBody(partnership)
  const id = await partnership.act((tx, actor) =>
    openRecruitment(tx, actor, {
      bodyId,
      opensOn: span.closesOn ?? actor.today,
      closesOn: span.closesOn ?? null,
      seeksEn: "",
      seeksFr: "",
    }),
  )
  return { id, bodyId }
}

async function somebody(
  partnership: TestPartnership,
  recruitmentId: string,
  said: Partial<NewInterest> = {},
) {
  const interest: NewInterest = {
    recruitmentId,
    personName: "Amina Said",
    email: "amina@example.org",
    phone: "",
    locale: "fr",
    organizationName: "Boulangerie des Deux-Rivières",
    sector: "employer",
    why: "Pour aider.",
    brings: "",
    ...said,
  }
  await partnership.act((tx, actor) => expressInterest(tx, { ...actor, role: "anybody" }, interest))
  const came = await partnership.read((tx) => interestsIn(tx, recruitmentId))
  return came.find(({ email }) => email === interest.email)!
}

test("whoever comes forward is thanked in their language, with a reference", async () => {
  const partnership = await aPartnership()
  const { id } = await aRecruitment(partnership)
  const { reference, standing } = await somebody(partnership, id)
  expect(standing).toBe("received")
  const letters = await partnership.read((tx) =>
    tx.selectFrom("outboxMessage").select(["recipient", "subject"]).execute(),
  )
  const subject = `Nous avons reçu votre déclaration d’intérêt (${reference})`
  expect(letters).toEqual([{ recipient: "amina@example.org", subject }])
})

test("nothing is taken before the first day, after the last, or once it was closed", async () => {
  const partnership = await aPartnership()
  const past = await aRecruitment(partnership, { closesOn: "2024-02-01" })
  await expect(somebody(partnership, past.id)).rejects.toMatchObject({
    reason: { key: "recruitment.not-open" },
  })
  const open = await aRecruitment(partnership)
  await partnership.act((tx, actor) => closeRecruitment(tx, actor, open.id))
  await somebody(partnership, open.id)
  const tomorrow = partnership.act((tx, actor) =>
    expressInterest(
      tx,
      { ...actor, role: "anybody", today: "2999-01-01" },
      {
        recruitmentId: open.id,
        personName: "B",
        email: "b@example.org",
        phone: "",
        locale: "en",
        organizationName: "",
        sector: null,
        why: "x",
        brings: "",
      },
    ),
  )
  await expect(tomorrow).rejects.toMatchObject({ reason: { key: "recruitment.not-open" } })
})

test("an appointment makes the organisation, its contact and the seat; the person sits there from that day", async () => {
  const partnership = await aPartnership()
  const { id, bodyId } = await aRecruitment(partnership)
  const interest = await somebody(partnership, id)
  const { today } = partnership.coordinator
  await partnership.act((tx, actor) =>
    appointMember(tx, actor, {
      expressionId: interest.id,
      seatId: null,
      from: today,
      until: null,
      letter: "Bienvenue!",
    }),
  )
  const seats = await partnership.read((tx) => seatsOf(tx, bodyId, { on: today, locale: "fr" }))
  expect(seats).toHaveLength(1)
  expect(seats[0]).toMatchObject({
    organizationFr: "Boulangerie des Deux-Rivières",
    representative: "Amina Said",
  })
  const after = await partnership.read((tx) => interestOf(tx, interest.id))
  expect(after?.standing).toBe("appointed")
})

test("a vacant seat is taken before a new one is made, and an organisation that is known is not made twice", async () => {
  const partnership = await aPartnership()
  const { id, bodyId } = await aRecruitment(partnership)
  const { today } = partnership.coordinator
  const vacant = await aSeat(partnership, { bodyId })
  const appoint = (expressionId: string, seatId: string | null) =>
    partnership.act((tx, actor) =>
      appointMember(tx, actor, { expressionId, seatId, from: today, until: null, letter: "" }),
    )
  const first = await somebody(partnership, id)
  await appoint(first.id, vacant.id)
  const second = await somebody(partnership, id, { personName: "Bo", email: "bo@example.org" })
  await expect(appoint(second.id, vacant.id)).rejects.toMatchObject({ problems: [{ field: "seatId" }] })
  await appoint(second.id, null)
  const seats = await partnership.read((tx) => seatsOf(tx, bodyId, { on: today, locale: "en" }))
  expect(new Set(seats.map((seat) => seat.organizationId)).size).toBe(1)
  expect(seats.map((seat) => seat.representative).toSorted()).toEqual(["Amina Said", "Bo"])
})

test("whoever comes for themselves becomes a community member and holds the seat; a second body finds the same one", async () => {
  const partnership = await aPartnership()
  const { today } = partnership.coordinator
  const bodies: string[] = []
  for (const email of ["amina@example.org", "Amina@example.org"]) {
    const { id, bodyId } = await aRecruitment(partnership)
    bodies.push(bodyId)
    const said = { organizationName: "", email, sector: null, phone: "555-0102" }
    const alone = await somebody(partnership, id, said)
    await partnership.act((tx, actor) =>
      appointMember(tx, actor, {
        expressionId: alone.id,
        seatId: null,
        from: today,
        until: null,
        letter: "",
      }),
    )
  }
  const holders: string[] = []
  for (const bodyId of bodies) {
    const [seat] = await partnership.read((tx) => seatsOf(tx, bodyId, { on: today, locale: "en" }))
    expect(seat).toMatchObject({ organizationKind: "community-member", representative: "Amina Said" })
    holders.push(seat!.organizationId!)
  }
  expect(holders[0]).toBe(holders[1])
  expect(await partnership.read((tx) => contactsOf(tx, holders[0]!))).toMatchObject([
    { name: "Amina Said", email: "amina@example.org", locale: "fr", phone: "555-0102" },
  ])
})

test("two of one household who share an address stay two people", async () => {
  const partnership = await aPartnership()
  const { id, bodyId } = await aRecruitment(partnership)
  const { today } = partnership.coordinator
  for (const personName of ["Amina Said", "Omar Said"]) {
    const came = await somebody(partnership, id, { organizationName: "", personName })
    const one = came.personName === personName ? came : undefined
    const all = await partnership.read((tx) => interestsIn(tx, id))
    const expressionId = (one ?? all.find((each) => each.personName === personName)!).id
    await partnership.act((tx, actor) =>
      appointMember(tx, actor, { expressionId, seatId: null, from: today, until: null, letter: "" }),
    )
  }
  const seats = await partnership.read((tx) => seatsOf(tx, bodyId, { on: today, locale: "en" }))
  expect(seats.map((seat) => seat.organizationEn)).toEqual(["Amina Said", "Omar Said"])
})

test("what is settled is not answered again", async () => {
  const partnership = await aPartnership()
  const { id } = await aRecruitment(partnership)
  const alone = await somebody(partnership, id, { organizationName: "" })
  const decline = () =>
    partnership.act((tx, actor) =>
      answerInterest(tx, actor, { expressionId: alone.id, answer: "declined", letter: "Merci." }),
    )
  await decline()
  await expect(decline()).rejects.toMatchObject({ reason: { key: "recruitment.settled-already" } })
})

test("an observer sees none of it, and anybody may only come forward", async () => {
  const partnership = await aPartnership()
  const { id } = await aRecruitment(partnership)
  const interest = await somebody(partnership, id)
  for (const role of ["observer", "chair", "anybody"]) {
    const answering = partnership.act((tx, actor) =>
      answerInterest(tx, { ...actor, role }, { expressionId: interest.id, answer: "declined", letter: "" }),
    )
    await expect(answering).rejects.toMatchObject({ status: 403 })
  }
})

test("the months a body's terms name are proposed as its next time, until it is opened", async () => {
  const partnership = await aPartnership({ on: "2026-11-22" })
  const bodyId = await aBody(partnership)
  await aBody(partnership, { kind: "working-group", parentId: bodyId })
  const { today } = partnership.coordinator
  const next = () => partnership.read((tx) => openingsByTerms(tx, today))
  expect(await next()).toEqual([])
  await adopted(partnership, bodyId, { ...usualRules, recruitsIn: [4, 10] })
  expect(await next()).toMatchObject([{ bodyId, opensOn: "2027-04-01", closesOn: "2027-04-30" }])
  const spring = { opensOn: "2027-04-01", closesOn: "2027-04-30", seeksEn: "", seeksFr: "" }
  await partnership.act((tx, actor) => openRecruitment(tx, actor, { bodyId, ...spring }))
  expect(await next()).toEqual([])
})
