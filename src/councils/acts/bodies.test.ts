import { expect, test } from "vitest"
import { fold } from "#platform/workbooks"
import { aPartnership } from "../../../tests/builders.ts"
import { aBody, aSeat } from "../../../tests/builders/councils.ts"
import { addBody, bodiesInForce, bodyNamed, bodyOf, changeBody, endBody } from "../index.ts"
import { bodyTree } from "../rules/body-tree.ts"
import { bodiesEnded } from "../reads/queries.ts"

const today = "2026-11-22"

test("bodies stand in a tree under the council, with their seats and vacancies", async () => {
  const partnership = await aPartnership({ on: today })
  const council = await aBody(partnership, { name: "Council" })
  const table = await aBody(partnership, { kind: "sector-table", name: "Health table", parentId: council })
  await aBody(partnership, { kind: "action-team", name: "Rental team", parentId: table })
  await aSeat(partnership, { bodyId: council, heldBy: "health" })
  await aSeat(partnership, { bodyId: council })
  await aSeat(partnership, { bodyId: council, standing: "alternate" })
  const tree = bodyTree(await partnership.read((tx) => bodiesInForce(tx, today)))
  expect(tree).toHaveLength(1)
  expect(tree[0]).toMatchObject({ nameEn: "Council", seats: 2, vacant: 1 })
  expect(tree[0]?.branches[0]?.branches[0]?.nameEn).toBe("Rental team")
})

test("an action team is in force until its last day, and among the past the day after", async () => {
  const partnership = await aPartnership({ on: today })
  const team = await aBody(partnership, { kind: "action-team", endsOn: "2026-12-31" })
  const idsOn = async (on: string) =>
    (await partnership.read((tx) => bodiesInForce(tx, on))).map((body) => body.id)
  expect(await idsOn("2026-12-31")).toEqual([team])
  expect(await idsOn("2027-01-01")).toEqual([])
  expect(await partnership.read((tx) => bodiesEnded(tx, "2027-01-01"))).toHaveLength(1)
})

test("a workbook finds a body by its English or its French name, and the one that goes on before one that ended", async () => {
  const partnership = await aPartnership({ on: today })
  const names = { nameEn: "Welcome week team", nameFr: "Équipe de la semaine d’accueil" }
  const add = (endsOn: string | null) =>
    partnership.act((tx, actor) =>
      addBody(tx, actor, { kind: "action-team", ...names, startsOn: "2025-01-01", endsOn }),
    )
  const before = await add("2025-12-31")
  const named = (name: string) => partnership.read((tx) => bodyNamed(tx, fold(name)))
  expect((await named("WELCOME WEEK TEAM"))?.id).toBe(before)
  const now = await add(null)
  expect((await named("equipe de la semaine d'accueil"))?.id).toBe(now)
  expect(await named("nobody knows it")).toBeUndefined()
})

test("two bodies that go on cannot have the same name, in either language", async () => {
  const partnership = await aPartnership({ on: today })
  await aBody(partnership, { name: "Employment table" })
  const adding = partnership.act((tx, actor) =>
    addBody(tx, actor, { kind: "working-group", nameEn: "Other", nameFr: "employment  TABLE" }),
  )
  await expect(adding).rejects.toMatchObject({ problems: [{ field: "titleEn" }] })
})

test("a change made from an old version is not written over somebody else's", async () => {
  const partnership = await aPartnership({ on: today })
  const id = await aBody(partnership, { name: "Council" })
  const rename = (name: string) =>
    partnership.act((tx, actor) =>
      changeBody(tx, actor, {
        id,
        version: 1,
        kind: "council",
        nameEn: name,
        nameFr: name,
        parentId: null,
        startsOn: null,
        endsOn: null,
      }),
    )
  await rename("Partnership council")
  await expect(rename("Roundtable")).rejects.toMatchObject({ status: 409 })
  expect(await partnership.read((tx) => bodyOf(tx, id))).toMatchObject({
    nameEn: "Partnership council",
    version: 2,
  })
  expect((await partnership.read((tx) => bodyNamed(tx, "partnership council")))?.id).toBe(id)
  expect(await partnership.read((tx) => bodyNamed(tx, "council"))).toBeUndefined()
})

test("a council cannot be put under its own working group", async () => {
  const partnership = await aPartnership({ on: today })
  const council = await aBody(partnership, { name: "Council" })
  const group = await aBody(partnership, { kind: "working-group", parentId: council })
  const moving = partnership.act((tx, actor) =>
    changeBody(tx, actor, {
      id: council,
      version: 1,
      kind: "council",
      nameEn: "Council",
      nameFr: "Conseil",
      parentId: group,
      startsOn: null,
      endsOn: null,
    }),
  )
  await expect(moving).rejects.toMatchObject({ problems: [{ field: "parentId" }] })
})

test("a body ends only when nothing under it goes on, and never before it began", async () => {
  const partnership = await aPartnership({ on: today })
  const council = await aBody(partnership, { name: "Council" })
  const group = await aBody(partnership, { kind: "working-group", parentId: council })
  const end = (id: string, endsOn: string) =>
    partnership.act((tx, actor) => endBody(tx, actor, { id, version: 1, endsOn }))
  await expect(end(council, "2026-11-30")).rejects.toMatchObject({ problems: [{ field: "endsOn" }] })
  await expect(end(group, "2023-12-31")).rejects.toMatchObject({ problems: [{ field: "endsOn" }] })
  await end(group, "2026-11-30")
  await end(council, "2026-11-30")
  expect(await partnership.read((tx) => bodiesInForce(tx, "2026-12-01"))).toEqual([])
})

test("a body of another partnership is not there", async () => {
  const [here, there] = [await aPartnership({ on: today }), await aPartnership({ on: today })]
  const theirs = await aBody(there)
  await expect(aBody(here, { parentId: theirs })).rejects.toMatchObject({ status: 404 })
  const ending = here.act((tx, actor) => endBody(tx, actor, { id: theirs, version: 1, endsOn: today }))
  await expect(ending).rejects.toMatchObject({ status: 404 })
  expect(await here.read((tx) => bodyOf(tx, theirs))).toBeUndefined()
})

test("a chair reads the council and does not change it", async () => {
  const partnership = await aPartnership({ on: today })
  const adding = partnership.act((tx) =>
    addBody(tx, partnership.as("chair"), { kind: "council", nameEn: "Council", nameFr: "Conseil" }),
  )
  await expect(adding).rejects.toMatchObject({ status: 403 })
})
