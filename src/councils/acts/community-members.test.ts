import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { aBody, aHolder, aSeat } from "../../../tests/builders/councils.ts"
import { aCommunityMember } from "../../../tests/builders/organizations.ts"
import { councilFigures } from "../reads/council-figures.ts"
import { seatsOf } from "../reads/queries.ts"
import { seatNeed } from "../rules/seat-need.ts"
import { giveSeat } from "./give-seat.ts"
import { withdrawRepresentative } from "./withdraw-representative.ts"

const on = "2026-11-22"

test("whoever comes for themselves sits in the seat they are given, from its first day, and leaves with it", async () => {
  const partnership = await aPartnership({ on })
  const bodyId = await aBody(partnership)
  const organizationId = await aCommunityMember(partnership)
  const made = await aSeat(partnership, { bodyId, organizationId })
  const given = await aSeat(partnership, { bodyId, heldBy: "library" })
  await partnership.act((tx, actor) =>
    giveSeat(tx, actor, { id: given.id, version: 1, organizationId, from: on }),
  )
  const seats = await partnership.read((tx) => seatsOf(tx, bodyId, { on, locale: "en" }))
  for (const seat of seats) {
    expect(seat).toMatchObject({ organizationEn: "Ana Lopez", representative: "Ana Lopez" })
    expect(seatNeed(seat)).toBeNull()
  }
  const withdrawing = partnership.act((tx, actor) =>
    withdrawRepresentative(tx, actor, { seatId: made.id, version: 1, lastDay: on }),
  )
  await expect(withdrawing).rejects.toMatchObject({
    problems: [{ reason: { key: "councils.leave-vacant-instead" } }],
  })
  const next = await aHolder(partnership, "health")
  await partnership.act((tx, actor) =>
    giveSeat(tx, actor, { id: made.id, version: 1, organizationId: next, from: on }),
  )
  const after = await partnership.read((tx) => seatsOf(tx, bodyId, { on, locale: "en" }))
  expect(after.find((seat) => seat.id === made.id)).toMatchObject({ representative: null })
})

test("figures count the seats that organisations hold by sector, and those of community members apart", async () => {
  const partnership = await aPartnership({ on })
  const bodyId = await aBody(partnership)
  await aSeat(partnership, { bodyId, heldBy: "health" })
  const organizationId = await aCommunityMember(partnership, { sector: "municipal" })
  await aSeat(partnership, { bodyId, organizationId, sector: "health" })
  await aSeat(partnership, { bodyId, organizationId })
  const figures = await partnership.read((tx) => councilFigures(tx, on))
  expect(figures).toMatchObject({
    seatsFilled: 3,
    communityMembers: 2,
    seatsUnnamed: 0,
    seatsBySector: [{ sector: "health", seats: 1 }],
    municipalPresence: { onCouncil: "no" },
    membersBySectorByBody: [{ communityMembers: 2, unnamed: 0 }],
  })
})
