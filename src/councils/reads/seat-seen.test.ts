import { expect, test } from "vitest"
import type { Actor } from "#platform/acts"
import { aPartnership } from "../../../tests/builders.ts"
import { aBody, aRepresentative, aSeat } from "../../../tests/builders/councils.ts"
import { endSeat, seatRepresentative } from "../index.ts"
import { seatNeed } from "../rules/seat-need.ts"
import { seatSeen, seatToChange } from "./seat-seen.ts"

const today = "2026-11-22"

function visitAs(actor: Actor) {
  return { actor, locale: "en", address: (path: string) => `/en/here${path}` } as const
}

test("a chair who looks at a seat is not told that it is one of lived experience; the coordinator is", async () => {
  const partnership = await aPartnership({ on: today })
  const bodyId = await aBody(partnership)
  const { id } = await aSeat(partnership, { bodyId, heldBy: "health", sector: "lived-experience" })
  const seen = await partnership.read((tx) => seatSeen(tx, visitAs(partnership.as("chair")), id))
  expect(JSON.stringify(seen)).not.toContain("lived-experience")
  const changed = await partnership.read((tx) => seatToChange(tx, visitAs(partnership.coordinator), id))
  expect(changed.keptFor).toBe("lived-experience")
  const peeking = partnership.read(async (tx) => seatToChange(tx, visitAs(partnership.as("observer")), id))
  await expect(peeking).rejects.toMatchObject({ status: 403 })
})

test("a seat that has ended is still shown with who held it and who sat in it on its last day", async () => {
  const partnership = await aPartnership({ on: today })
  const { id, organizationId } = await aSeat(partnership, {
    bodyId: await aBody(partnership),
    heldBy: "health",
  })
  const contactId = await aRepresentative(partnership, organizationId!, "Amina")
  await partnership.act((tx, actor) =>
    seatRepresentative(tx, actor, { seatId: id, version: 1, contactId, from: "2024-04-01" }),
  )
  await partnership.act((tx, actor) => endSeat(tx, actor, { id, version: 2, endsOn: "2025-03-31" }))
  const { held, term } = await partnership.read((tx) => seatSeen(tx, visitAs(partnership.coordinator), id))
  expect(held).toMatchObject({ organizationId, representative: "Amina" })
  expect(term).toEqual({ startsOn: "2024-01-01", endsOn: "2025-03-31" })
})

test("an address that cannot be a seat, and a seat of another partnership, are not there", async () => {
  const [here, there] = [await aPartnership({ on: today }), await aPartnership({ on: today })]
  const theirs = await aSeat(there, { bodyId: await aBody(there) })
  for (const written of ["new-seat", "' or true --", theirs.id]) {
    const looking = here.read((tx) => seatSeen(tx, visitAs(here.coordinator), written))
    await expect(looking).rejects.toMatchObject({ status: 404 })
  }
})

test("a seat lacks a holder first, then somebody who sits in it, then a successor to one who left", () => {
  const seat = { organizationId: "o", representative: "Amina", representativeLeftAt: null }
  expect(seatNeed(seat)).toBeNull()
  expect(seatNeed({ ...seat, representativeLeftAt: new Date() })).toBe("successor")
  expect(seatNeed({ ...seat, representative: null })).toBe("representative")
  expect(seatNeed({ ...seat, organizationId: null })).toBe("holder")
})
