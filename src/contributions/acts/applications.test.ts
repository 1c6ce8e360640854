import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aGiver } from "../../../tests/builders/contributions.ts"
import { actAs } from "../../../tests/builders/updates.ts"
import { applicationOf, applicationsDue, statesOf } from "../reads/applications.ts"
import { contributionOf } from "../reads/contributions.ts"
import { addApplication } from "./add-application.ts"
import { changeApplication } from "./change-application.ts"
import { moveApplication } from "./move-application.ts"
import { recordGrant } from "./record-grant.ts"

async function anApplication(partnership: TestPartnership, deadline: string | null = "2026-12-01") {
  const organizationId = await aGiver(partnership)
  const partner = await aGiver(partnership, "Partner")
  const given = {
    funder: "Trillium",
    programme: "Grow",
    purposeEn: "A bus",
    purposeFr: "Un autobus",
    organizationId,
    partnerIds: [partner],
    askedCents: 5_000_000,
    deadline,
  }
  const id = await partnership.act((tx, actor) => addApplication(tx, actor, given))
  let number = 1
  const move = (state: Parameters<typeof moveApplication>[2]["state"], changes = {}) =>
    partnership
      .act((tx, actor) =>
        moveApplication(tx, actor, {
          id,
          from: number,
          state,
          onDay: actor.today,
          grantedCents: null,
          note: "",
          ...changes,
        }),
      )
      .then(() => (number += 1))
  return { id, given, partner, move, now: () => partnership.read((tx) => applicationOf(tx, id)) }
}

test("each state is a dated fact, and none is skipped or lost", async () => {
  const partnership = await aPartnership()
  const one = await anApplication(partnership)
  await expect(one.move("granted")).rejects.toMatchObject({ status: 409 })
  await one.move("drafting")
  await expect(one.move("submitted", { onDay: "2026-11-23" })).rejects.toMatchObject({ status: 400 })
  await expect(one.move("submitted", { onDay: "2026-11-21" })).rejects.toMatchObject({ status: 400 })
  await expect(one.move("submitted", { grantedCents: 1 })).rejects.toMatchObject({ status: 400 })
  await one.move("submitted")
  await expect(one.move("partly-granted", { grantedCents: 5_000_000 })).rejects.toMatchObject({ status: 400 })
  await one.move("partly-granted", { grantedCents: 0 })
  expect(await one.now()).toMatchObject({
    state: "partly-granted",
    grantedCents: 0,
    partners: [{ nameEn: "Partner" }],
  })
  const all = await partnership.read((tx) => statesOf(tx, one.id))
  expect(all.map(({ state }) => state)).toEqual(["partly-granted", "submitted", "drafting", "idea"])
})

test("a grant is recorded as leveraged funds in one act, once, and then stays", async () => {
  const partnership = await aPartnership()
  const one = await anApplication(partnership)
  const grant = () => partnership.act((tx, actor) => recordGrant(tx, actor, { id: one.id }))
  await expect(grant()).rejects.toMatchObject({ status: 409 })
  await one.move("submitted")
  await one.move("granted", { grantedCents: 4_000_000 })
  const contribution = await grant()
  expect(await partnership.read((tx) => contributionOf(tx, contribution))).toMatchObject({
    kind: "leveraged-funds",
    organizationId: one.given.organizationId,
    cents: 4_000_000,
    fiscalYear: 2026,
    fromWhom: "Trillium",
    whatFr: "Un autobus",
    confirmation: "unconfirmed",
  })
  await expect(grant()).rejects.toMatchObject({ status: 409 })
  await expect(one.move("declined")).rejects.toMatchObject({ status: 409 })
})

test("a grant whose amount is not known yet is recorded as not stated, not as zero", async () => {
  const partnership = await aPartnership()
  const one = await anApplication(partnership)
  await one.move("submitted")
  await one.move("granted")
  const id = await partnership.act((tx, actor) => recordGrant(tx, actor, { id: one.id }))
  expect(await partnership.read((tx) => contributionOf(tx, id))).toMatchObject({
    cents: null,
    missing: "not-stated",
  })
})

test("a deadline within three weeks, or past, is told until the application is handed in", async () => {
  const partnership = await aPartnership()
  const one = await anApplication(partnership)
  const due = (today: string) => partnership.read((tx) => applicationsDue(tx, today))
  expect(await due("2026-11-09")).toEqual([])
  expect(await due("2026-11-10")).toMatchObject([{ id: one.id }])
  expect(await due("2026-12-02")).toMatchObject([{ id: one.id }])
  await one.move("submitted")
  expect(await due("2026-12-02")).toEqual([])
})

test("two who change the same application do not lose each other's words; only a coordinator changes", async () => {
  const partnership = await aPartnership()
  const one = await anApplication(partnership)
  const change = (given = one.given) =>
    partnership.act((tx, actor) => changeApplication(tx, actor, { id: one.id, version: 1, given }))
  await expect(change({ ...one.given, partnerIds: [one.given.organizationId] })).rejects.toMatchObject({
    problems: [{ field: "partnerIds" }],
  })
  await change({ ...one.given, partnerIds: [], deadline: null })
  expect(await one.now()).toMatchObject({ deadline: null, partners: [] })
  await expect(change()).rejects.toMatchObject({ status: 409 })
  const chair = partnership.as("chair")
  await expect(actAs(partnership, chair, (tx) => addApplication(tx, chair, one.given))).rejects.toMatchObject(
    { status: 403 },
  )
})
