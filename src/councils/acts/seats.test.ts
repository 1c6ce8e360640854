import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aBody, aHolder, aRepresentative, aSeat } from "../../../tests/builders/councils.ts"
import {
  addSeat,
  changeSeat,
  currentRepresentative,
  endBody,
  endSeat,
  giveSeat,
  seatRepresentative,
  seatsOf,
  seatsOfOrganization,
  withdrawRepresentative,
} from "../index.ts"
import { holdersOf, representativesOf, seatOf } from "../reads/queries.ts"

const today = "2026-11-22"

async function aCouncilSeat(partnership: TestPartnership) {
  const bodyId = await aBody(partnership)
  const { id, organizationId } = await aSeat(partnership, { bodyId, heldBy: "health" })
  return { bodyId, id, organizationId: organizationId! }
}

/** Acts on a seat from the version it has now. */
async function onSeat<Change extends object>(
  partnership: TestPartnership,
  id: string,
  change: (version: number) => Change,
): Promise<Change> {
  const seat = await partnership.read((tx) => seatOf(tx, id))
  return change(seat!.version)
}

async function name(partnership: TestPartnership, seatId: string, contactId: string, from: string) {
  const named = await onSeat(partnership, seatId, (version) => ({ seatId, version, contactId, from }))
  await partnership.act((tx, actor) => seatRepresentative(tx, actor, named))
}

async function give(partnership: TestPartnership, id: string, organizationId: string | null, from: string) {
  const gift = await onSeat(partnership, id, (version) => ({ id, version, organizationId, from }))
  await partnership.act((tx, actor) => giveSeat(tx, actor, gift))
}

async function withdraw(partnership: TestPartnership, seatId: string, lastDay: string) {
  const withdrawal = await onSeat(partnership, seatId, (version) => ({ seatId, version, lastDay }))
  await partnership.act((tx, actor) => withdrawRepresentative(tx, actor, withdrawal))
}

function problem(field: string) {
  return { problems: [{ field }] }
}

test("replace a representative and the seat stays with the organisation, the person's past stays theirs", async () => {
  const partnership = await aPartnership({ on: today })
  const { bodyId, id, organizationId } = await aCouncilSeat(partnership)
  const amina = await aRepresentative(partnership, organizationId, "Amina")
  const bo = await aRepresentative(partnership, organizationId, "Bo")
  await name(partnership, id, amina, "2024-04-01")
  await name(partnership, id, bo, "2026-09-15")

  const seats = await partnership.read((tx) => seatsOf(tx, bodyId, { on: today, locale: "en" }))
  expect(seats).toHaveLength(1)
  expect(seats[0]).toMatchObject({
    id,
    organizationId,
    heldSince: "2024-01-01",
    representative: "Bo",
    representativeSince: "2026-09-15",
  })
  const turns = await partnership.read((tx) => representativesOf(tx, { seatId: id }))
  expect(turns.map(({ name: who, startsOn, endsOn }) => ({ who, startsOn, endsOn }))).toEqual([
    { who: "Bo", startsOn: "2026-09-15", endsOn: null },
    { who: "Amina", startsOn: "2024-04-01", endsOn: "2026-09-14" },
  ])
  const on = (day: string) => partnership.read((tx) => currentRepresentative(tx, id, day))
  expect(await on("2026-09-14")).toMatchObject({ contactId: amina })
  expect(await on("2026-09-15")).toMatchObject({ contactId: bo })
  expect(await on("2024-03-31")).toBeUndefined()
})

test("a representative who withdraws leaves the seat with the organisation and nobody in it", async () => {
  const partnership = await aPartnership({ on: today })
  const { id, organizationId } = await aCouncilSeat(partnership)
  await name(partnership, id, await aRepresentative(partnership, organizationId), "2024-04-01")
  await withdraw(partnership, id, "2026-10-31")
  const [seat] = await partnership.read((tx) => seatsOfOrganization(tx, organizationId, today))
  expect(seat).toMatchObject({ organizationId, representative: null })
  await expect(withdraw(partnership, id, today)).rejects.toMatchObject(problem("lastDay"))
})

test("a seat given to another organisation takes no person with it, and last year still shows who held it", async () => {
  const partnership = await aPartnership({ on: today })
  const { bodyId, id, organizationId } = await aCouncilSeat(partnership)
  await name(partnership, id, await aRepresentative(partnership, organizationId), "2024-04-01")
  const library = await aHolder(partnership, "library")
  await give(partnership, id, library, "2026-11-01")

  const on = async (day: string) =>
    (await partnership.read((tx) => seatsOf(tx, bodyId, { on: day, locale: "fr" })))[0]
  expect(await on("2026-10-31")).toMatchObject({ organizationId, representative: "Amina" })
  expect(await on("2026-11-01")).toMatchObject({ organizationId: library, representative: null })
  expect(await partnership.read((tx) => seatsOfOrganization(tx, organizationId, today))).toEqual([])
  expect(await partnership.read((tx) => holdersOf(tx, id))).toHaveLength(2)
})

test("a vacated seat stays in force with nobody in it", async () => {
  const partnership = await aPartnership({ on: today })
  const { bodyId, id, organizationId } = await aCouncilSeat(partnership)
  await name(partnership, id, await aRepresentative(partnership, organizationId), "2024-04-01")
  await give(partnership, id, null, today)
  const [seat] = await partnership.read((tx) => seatsOf(tx, bodyId, { on: today, locale: "en" }))
  expect(seat).toMatchObject({ id, organizationId: null, representative: null })
  await expect(give(partnership, id, null, today)).rejects.toMatchObject({
    problems: [{ field: "organizationId" }],
  })
})

test("an organisation that leaves the partnership leaves its seat vacant by itself", async () => {
  const partnership = await aPartnership({ on: today })
  const { bodyId, id, organizationId } = await aCouncilSeat(partnership)
  await name(partnership, id, await aRepresentative(partnership, organizationId), "2024-04-01")
  await partnership.database.write(partnership.id, (tx) =>
    tx.updateTable("organization").set({ leftOn: "2026-11-01" }).where("id", "=", organizationId).execute(),
  )
  const on = async (day: string) =>
    (await partnership.read((tx) => seatsOf(tx, bodyId, { on: day, locale: "en" })))[0]
  expect(await on("2026-10-31")).toMatchObject({ organizationId, representative: "Amina" })
  expect(await on("2026-11-01")).toMatchObject({ organizationId: null, representative: null })
})

test("a person's days are never taken from them by naming another from an earlier day", async () => {
  const partnership = await aPartnership({ on: today })
  const { id, organizationId } = await aCouncilSeat(partnership)
  const bo = await aRepresentative(partnership, organizationId, "Bo")
  await name(partnership, id, await aRepresentative(partnership, organizationId), "2024-04-01")
  await expect(name(partnership, id, bo, "2024-03-01")).rejects.toMatchObject({
    problems: [{ field: "from" }],
  })
  await expect(give(partnership, id, null, "2024-04-01")).rejects.toMatchObject({
    problems: [{ field: "from" }],
  })
  expect(await partnership.read((tx) => representativesOf(tx, { seatId: id }))).toHaveLength(1)
})

test("a wrong name given today can be mended today, and leaves no trace of having sat", async () => {
  const partnership = await aPartnership({ on: today })
  const { id, organizationId } = await aCouncilSeat(partnership)
  const wrong = await aRepresentative(partnership, organizationId, "Wrong")
  const right = await aRepresentative(partnership, organizationId, "Right")
  await name(partnership, id, wrong, today)
  await name(partnership, id, right, today)
  const turns = await partnership.read((tx) => representativesOf(tx, { seatId: id }))
  expect(turns.map((turn) => turn.name)).toEqual(["Right"])
})

test("only a contact of the holder may represent it, on a day on which it holds the seat", async () => {
  const partnership = await aPartnership({ on: today })
  const { id, organizationId } = await aCouncilSeat(partnership)
  const elsewhere = await aRepresentative(partnership, await aHolder(partnership, "library"))
  const own = await aRepresentative(partnership, organizationId)
  await expect(name(partnership, id, elsewhere, today)).rejects.toMatchObject(problem("contactId"))
  await expect(name(partnership, id, own, "2023-12-31")).rejects.toMatchObject(problem("from"))
  await name(partnership, id, own, "2026-01-01")
  await expect(name(partnership, id, own, today)).rejects.toMatchObject(problem("contactId"))
  await give(partnership, id, null, "2026-11-01")
  await expect(name(partnership, id, own, today)).rejects.toMatchObject(problem("from"))
})

test("two people who change the same seat from the same version: the second is told", async () => {
  const partnership = await aPartnership({ on: today })
  const { id } = await aCouncilSeat(partnership)
  const change = () =>
    partnership.act((tx, actor) =>
      changeSeat(tx, actor, { id, version: 1, standing: "ex-officio", sector: "seniors", endsOn: null }),
    )
  await change()
  await expect(change()).rejects.toMatchObject({ status: 409 })
  const [library, contact] = [await aHolder(partnership), "00000000-0000-4000-8000-000000000000"]
  const stale = { id, version: 1 }
  const acts = [
    partnership.act((tx, actor) => giveSeat(tx, actor, { ...stale, organizationId: library, from: today })),
    partnership.act((tx, actor) => endSeat(tx, actor, { ...stale, endsOn: today })),
    partnership.act((tx, actor) =>
      seatRepresentative(tx, actor, { seatId: id, version: 1, contactId: contact, from: today }),
    ),
    partnership.act((tx, actor) =>
      withdrawRepresentative(tx, actor, { seatId: id, version: 1, lastDay: today }),
    ),
  ]
  for (const act of await Promise.allSettled(acts)) expect(act).toMatchObject({ reason: { status: 409 } })
  expect(await partnership.read((tx) => seatOf(tx, id))).toMatchObject({
    standing: "ex-officio",
    sector: "seniors",
    version: 2,
  })
})

test("an organisation, a contact or a seat of another partnership is not there", async () => {
  const [here, there] = [await aPartnership({ on: today }), await aPartnership({ on: today })]
  const theirs = await aCouncilSeat(there)
  const { bodyId, id } = await aCouncilSeat(here)
  const adding = (body: string, organizationId: string | null) =>
    here.act((tx, actor) =>
      addSeat(tx, actor, { bodyId: body, organizationId, standing: "voting", startsOn: today }),
    )
  await expect(adding(bodyId, theirs.organizationId)).rejects.toMatchObject({ status: 404 })
  await expect(adding(theirs.bodyId, null)).rejects.toMatchObject({ status: 404 })
  await expect(give(here, id, theirs.organizationId, today)).rejects.toMatchObject({ status: 404 })
  const contact = await aRepresentative(there, theirs.organizationId)
  await expect(name(here, id, contact, today)).rejects.toMatchObject({ status: 404 })
  const ending = here.act((tx, actor) => endSeat(tx, actor, { id: theirs.id, version: 1, endsOn: today }))
  await expect(ending).rejects.toMatchObject({ status: 404 })
})

test("a seat is in force while its own term and its body's both hold; a person's time ends with theirs", async () => {
  const partnership = await aPartnership({ on: today })
  const { bodyId, id, organizationId } = await aCouncilSeat(partnership)
  await name(partnership, id, await aRepresentative(partnership, organizationId), "2024-04-01")
  const count = async (on: string) =>
    (await partnership.read((tx) => seatsOf(tx, bodyId, { on, locale: "en" }))).length
  await partnership.act((tx, actor) => endSeat(tx, actor, { id, version: 2, endsOn: "2027-03-31" }))
  expect([await count("2023-12-31"), await count("2027-03-31"), await count("2027-04-01")]).toEqual([0, 1, 0])
  await partnership.act((tx, actor) => endBody(tx, actor, { id: bodyId, version: 1, endsOn: "2026-12-31" }))
  expect([await count("2026-12-31"), await count("2027-01-01")]).toEqual([1, 0])
  const [turn] = await partnership.read((tx) => representativesOf(tx, { seatId: id }))
  expect(turn).toMatchObject({ name: "Amina", startsOn: "2024-04-01", endsOn: "2026-12-31" })
})

test("a seat is given, and somebody named, only within its own term", async () => {
  const partnership = await aPartnership({ on: today })
  const bodyId = await aBody(partnership)
  const seat = await aSeat(partnership, { bodyId, heldBy: "health", endsOn: "2027-03-31" })
  const contact = await aRepresentative(partnership, seat.organizationId!)
  await expect(give(partnership, seat.id, null, "2027-04-01")).rejects.toMatchObject(problem("from"))
  await expect(name(partnership, seat.id, contact, "2027-04-01")).rejects.toMatchObject(problem("from"))
})

test("a seat may not end before it begins, nor begin at a body that has ended", async () => {
  const partnership = await aPartnership({ on: today })
  const bodyId = await aBody(partnership, { endsOn: "2025-12-31" })
  await expect(aSeat(partnership, { bodyId, startsOn: "2026-01-01" })).rejects.toMatchObject({
    problems: [{ field: "startsOn" }],
  })
  await expect(
    aSeat(partnership, { bodyId, startsOn: "2025-01-01", endsOn: "2024-01-01" }),
  ).rejects.toMatchObject({ problems: [{ field: "endsOn" }] })
})
