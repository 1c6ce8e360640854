import fc from "fast-check"
import { expect, test } from "vitest"
import { addContact, contactLeft, organizationLeft } from "#organizations"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aBody, aHolder, aRepresentative, aSeat } from "../../../tests/builders/councils.ts"
import { aCommunityMember } from "../../../tests/builders/organizations.ts"
import { isAnythingPublic, publicCouncil } from "../reads/public-council.ts"
import { publicView } from "../reads/public-view.ts"
import { bodyOf, seatOf } from "../reads/queries.ts"
import { giveSeat } from "./give-seat.ts"
import { publishBody } from "./publish-body.ts"
import { seatRepresentative } from "./seat-representative.ts"
import { withdrawRepresentative } from "./withdraw-representative.ts"

const on = "2026-11-22"

const view = (partnership: TestPartnership, bodyId: string) =>
  partnership.read((tx) => publicView(tx, { bodyId, on, locale: "en" }))

const seen = async (partnership: TestPartnership, day = on) =>
  (await partnership.read((tx) => publicCouncil(tx, { on: day, locale: "en" }))).map((body) => ({
    name: body.nameEn,
    members: body.members.map(({ holderEn, person }) => [holderEn, person]),
  }))

/** Ticks what `says` says of every seat as the page shows it. */
async function publish(
  partnership: TestPartnership,
  bodyId: string,
  says: { isPublic?: boolean; listed?: boolean; named?: boolean } = {},
) {
  const { isPublic = true, listed = true, named = true } = says
  const seats = await view(partnership, bodyId)
  const holdings = seats.filter(({ kind }) => kind === "organization").map(({ holdingId }) => holdingId)
  const people = seats.flatMap(({ representationId }) => representationId ?? [])
  await partnership.act(async (tx, actor) => {
    const { version } = (await bodyOf(tx, bodyId))!
    const ticked = { listed: listed ? holdings : [], named: named ? people : [] }
    await publishBody(tx, actor, { bodyId, version, isPublic, shown: [...holdings, ...people], ...ticked })
  })
}

const seat = async (
  partnership: TestPartnership,
  id: string,
  change: (seat: { version: number }) => Parameters<TestPartnership["act"]>[0],
) => {
  const { version } = (await partnership.read((tx) => seatOf(tx, id)))!
  await partnership.act(change({ version }))
}

async function aTable(partnership: TestPartnership) {
  const bodyId = await aBody(partnership, { name: "Council" })
  const { id, organizationId } = await aSeat(partnership, { bodyId, heldBy: "library" })
  const contactId = await aRepresentative(partnership, organizationId!, "Amina")
  await seat(
    partnership,
    id,
    ({ version }) =>
      (tx, actor) =>
        seatRepresentative(tx, actor, { seatId: id, version, contactId, from: "2024-01-01" }),
  )
  return { bodyId, seatId: id, organizationId: organizationId!, contactId }
}

test("nothing is public before a person publishes it: no body, then no holder, then no name", async () => {
  const partnership = await aPartnership({ on })
  const { bodyId } = await aTable(partnership)
  expect(await seen(partnership)).toEqual([])
  expect(await partnership.read((tx) => isAnythingPublic(tx, on))).toBe(false)
  await publish(partnership, bodyId, { listed: false, named: false })
  expect(await seen(partnership)).toEqual([{ name: "Council", members: [] }])
  await publish(partnership, bodyId, { listed: false })
  expect(await seen(partnership)).toEqual([{ name: "Council", members: [] }])
  await publish(partnership, bodyId, { named: false })
  expect((await seen(partnership))[0]!.members).toEqual([[expect.stringMatching(/^library/), null]])
  await publish(partnership, bodyId)
  expect((await seen(partnership))[0]!.members).toEqual([[expect.stringMatching(/^library/), "Amina"]])
  await publish(partnership, bodyId, { isPublic: false })
  expect(await seen(partnership)).toEqual([])
})

test("somebody who comes for themselves is listed when they agreed to be named, and not otherwise", async () => {
  const partnership = await aPartnership({ on })
  const bodyId = await aBody(partnership, { name: "Council" })
  await aSeat(partnership, { bodyId, organizationId: await aCommunityMember(partnership) })
  await publish(partnership, bodyId, { named: false })
  expect(await seen(partnership)).toEqual([{ name: "Council", members: [] }])
  await publish(partnership, bodyId)
  expect(await seen(partnership)).toEqual([{ name: "Council", members: [["Ana Lopez", "Ana Lopez"]] }])
})

test("who left is not named, and an organisation that left is not listed", async () => {
  const partnership = await aPartnership({ on })
  const { bodyId, contactId, organizationId } = await aTable(partnership)
  await publish(partnership, bodyId)
  await partnership.act((tx, actor) => contactLeft(tx, actor, { id: contactId, version: 1 }))
  expect((await seen(partnership))[0]!.members).toEqual([[expect.stringMatching(/^library/), null]])
  await partnership.act((tx, actor) => organizationLeft(tx, actor, { id: organizationId, version: 1 }))
  expect((await seen(partnership))[0]!.members).toEqual([])
})

test("a form filled before somebody else saved changes nothing, and one that did not show a seat leaves it alone", async () => {
  const partnership = await aPartnership({ on })
  const { bodyId, seatId } = await aTable(partnership)
  await publish(partnership, bodyId)
  const stale = { bodyId, version: 1, isPublic: false, shown: [], listed: [], named: [] }
  const saving = (version: number) =>
    partnership.act((tx, actor) => publishBody(tx, actor, { ...stale, version }))
  await expect(saving(1)).rejects.toMatchObject({ status: 409 })
  await saving(2)
  expect((await view(partnership, bodyId))[0]).toMatchObject({ seatId, isListed: true, isNamed: true })
})

test("what is said of one body's seats is said of no other's, whatever a form names", async () => {
  const partnership = await aPartnership({ on })
  const [one, other] = [await aTable(partnership), await aBody(partnership, { name: "Group" })]
  const [own] = await view(partnership, one.bodyId)
  const ids = [own!.holdingId, own!.representationId!]
  const version = 1
  const said = { bodyId: other, version, isPublic: true, shown: ids, listed: ids, named: ids }
  await partnership.act((tx, actor) => publishBody(tx, actor, said))
  expect((await view(partnership, one.bodyId))[0]).toMatchObject({ isListed: false, isNamed: false })
})

test("only the coordinator publishes", async () => {
  const partnership = await aPartnership({ on })
  const { bodyId } = await aTable(partnership)
  for (const role of ["chair", "observer", "anybody"]) {
    const said = { bodyId, version: 1, isPublic: true, shown: [], listed: [], named: [] }
    const publishing = partnership.act((tx, actor) => publishBody(tx, { ...actor, role }, said))
    await expect(publishing).rejects.toMatchObject({ status: 403 })
  }
})

type Step = "replace" | "withdraw" | "give" | "give-to-person" | "name-again"

const steps = fc.array(fc.constantFrom<Step>("replace", "withdraw", "give", "give-to-person", "name-again"), {
  minLength: 1,
  maxLength: 5,
})

test(
  "whatever replacements follow, the public sees nobody who was not published by name",
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const partnership = await aPartnership({ on })
        const { bodyId, seatId, organizationId, contactId } = await aTable(partnership)
        await publish(partnership, bodyId)
        let holder: { id: string; isPerson: boolean } = { id: organizationId, isPerson: false }
        let isFirst = true
        let sits: string | null = contactId
        for (const [place, step] of taken.entries()) {
          const next = { name: `Next ${place}`, locale: "en" } as const
          if ((step === "replace" || step === "name-again") && !holder.isPerson) {
            const again = step === "name-again" && holder.id === organizationId
            if (again && sits === contactId) continue
            const organization = { organizationId: holder.id }
            const named: string = again
              ? contactId
              : await partnership.act((tx, actor) => addContact(tx, actor, { ...organization, ...next }))
            await seat(
              partnership,
              seatId,
              ({ version }) =>
                (tx, actor) =>
                  seatRepresentative(tx, actor, { seatId, version, contactId: named, from: on }),
            )
            sits = named
            isFirst = false
            sits = named
          }
          if (step === "withdraw" && isFirst) {
            await seat(
              partnership,
              seatId,
              ({ version }) =>
                (tx, actor) =>
                  withdrawRepresentative(tx, actor, { seatId, version, lastDay: "2026-11-21" }),
            )
            sits = null
            isFirst = false
            sits = null
          }
          if (step === "give" || step === "give-to-person") {
            const isPerson = step === "give-to-person"
            const id = isPerson
              ? await aCommunityMember(partnership, { name: `Person ${place}` })
              : await aHolder(partnership)
            await seat(
              partnership,
              seatId,
              ({ version }) =>
                (tx, actor) =>
                  giveSeat(tx, actor, { id: seatId, version, organizationId: id, from: on }),
            )
            holder = { id, isPerson }
            isFirst = false
          }
          const members = (await seen(partnership))[0]!.members
          const stays = holder.id === organizationId
          expect(members).toEqual(
            stays ? [[expect.stringMatching(/^library/), isFirst ? "Amina" : null]] : [],
          )
        }
      }),
      { numRuns: 25 },
    )
  },
)

test("who holds two seats of a body, such as their own and an alternate's, is listed once, and with every name", async () => {
  const partnership = await aPartnership({ on })
  const { bodyId, organizationId } = await aTable(partnership)
  await aSeat(partnership, { bodyId, standing: "alternate", organizationId })
  await publish(partnership, bodyId)
  const [council] = await seen(partnership)
  expect(council!.members.map(([, person]) => person)).toEqual(["Amina"])
  await publish(partnership, bodyId, { named: false })
  expect((await seen(partnership))[0]!.members).toHaveLength(1)
})
