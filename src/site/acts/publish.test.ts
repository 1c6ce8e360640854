import { beforeAll, expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { isPublic, publicationOf, publicSubjects, whatIsPublic } from "../reads/publications.ts"
import { siteOf } from "../reads/site-of.ts"
import { whenPublished } from "../reads/when-published.ts"
import { changeSite, openSite } from "./change-site.ts"
import { publish, publishSeveral, withdraw } from "./publish.ts"

const subjectId = "0199f4a0-0000-7000-8000-000000000001"
const matter = "test-matter"
const thing = { matter, subjectId }
let isReady = true

beforeAll(() => {
  whenPublished(matter, {
    label: () => "Things",
    named: async (_, { ids }) =>
      new Map(
        ids
          .filter((id) => id === subjectId)
          .map((id) => [id, { title: "A thing", publicPath: "/things", staffPath: "/things" }]),
      ),
    hindrances: async () => (isReady ? [] : [{ key: "site.not-public" }]),
    texts: async () => [],
  })
})

const settings = {
  version: 0,
  nameEn: "",
  nameFr: "",
  taglineEn: "",
  taglineFr: "",
  mainLanguage: "en" as const,
  furtherLanguages: ["ar"],
  accent: "#1c5a46",
  hostName: null,
  email: "",
  telephone: "",
  addressEn: "",
  addressFr: "",
}

const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000)

test("what a person published is public until it is withdrawn, and may be published again", async () => {
  const { act, read, coordinator } = await aPartnership()
  const seen = () => read((tx) => isPublic(tx, matter, subjectId, coordinator.at))
  expect(await seen()).toBe(false)
  await act((tx, actor) => publish(tx, actor, { ...thing, visibleFrom: null }))
  expect(await seen()).toBe(true)
  await expect(act((tx, actor) => publish(tx, actor, { ...thing, visibleFrom: null }))).rejects.toMatchObject(
    {
      refusal: "conflict",
    },
  )
  await act((tx, actor) => withdraw(tx, actor, thing))
  expect(await seen()).toBe(false)
  await expect(act((tx, actor) => withdraw(tx, actor, thing))).rejects.toMatchObject({ refusal: "conflict" })
})

test("under an embargo nobody sees it before its moment, and the moment can be moved", async () => {
  const { act, read, coordinator } = await aPartnership()
  const { at } = coordinator
  await act((tx, actor) => publish(tx, actor, { ...thing, visibleFrom: later(at, 60) }))
  expect(await read((tx) => isPublic(tx, matter, subjectId, at))).toBe(false)
  expect((await read((tx) => whatIsPublic(tx, at))).until).toEqual(later(at, 60))
  await act((tx, actor) => publish(tx, actor, { ...thing, visibleFrom: later(at, 90) }))
  expect(await read((tx) => publicSubjects(tx, matter, later(at, 89)))).toEqual(new Map())
  expect(await read((tx) => publicSubjects(tx, matter, later(at, 90)))).toEqual(
    new Map([[subjectId, later(at, 90)]]),
  )
})

test("what its own domain says may not be public is refused, and what is not there is not found", async () => {
  const { act } = await aPartnership()
  isReady = false
  await expect(act((tx, actor) => publish(tx, actor, { ...thing, visibleFrom: null }))).rejects.toMatchObject(
    {
      refusal: "invalid",
    },
  )
  isReady = true
  for (const wrong of [
    { ...thing, subjectId: crypto.randomUUID() },
    { ...thing, matter: "unheard-of" },
  ])
    await expect(
      act((tx, actor) => publish(tx, actor, { ...wrong, visibleFrom: null })),
    ).rejects.toMatchObject({
      refusal: "not-found",
    })
})

test("several are published at once, or none of them where one may not be", async () => {
  const { act, read } = await aPartnership()
  const gone = { matter, subjectId: crypto.randomUUID() }
  await expect(act((tx, actor) => publishSeveral(tx, actor, [thing, gone]))).rejects.toMatchObject({
    refusal: "not-found",
  })
  expect(await read((tx) => publicationOf(tx, matter, subjectId))).toBeUndefined()
  await expect(act((tx, actor) => publishSeveral(tx, actor, []))).rejects.toMatchObject({
    refusal: "invalid",
  })
  await act((tx, actor) => publishSeveral(tx, actor, [thing]))
  expect(await read((tx) => publicationOf(tx, matter, subjectId))).toBeDefined()
})

test("only a coordinator publishes", async () => {
  const { act, read } = await aPartnership()
  for (const role of ["chair", "observer", "anybody"])
    await expect(
      act((tx, actor) => publish(tx, { ...actor, role }, { ...thing, visibleFrom: null })),
    ).rejects.toMatchObject({ refusal: "not-allowed" })
  expect(await read((tx) => publicationOf(tx, matter, subjectId))).toBeUndefined()
})

test("a site is closed until somebody opens it, and two who change it at once do not undo each other", async () => {
  const { act, read }: TestPartnership = await aPartnership()
  expect((await read((tx) => siteOf(tx))).openedAt).toBeNull()
  await act((tx, actor) => changeSite(tx, actor, settings))
  await act((tx, actor) => openSite(tx, actor, { isOpen: true, version: 1 }))
  expect(await read((tx) => siteOf(tx))).toMatchObject({ version: 2, furtherLanguages: ["ar"] })
  await expect(act((tx, actor) => changeSite(tx, actor, { ...settings, version: 1 }))).rejects.toMatchObject({
    refusal: "conflict",
  })
})

test("a colour that cannot be read is refused with one that can", async () => {
  const one = await aPartnership()
  await expect(
    one.act((tx, actor) => changeSite(tx, actor, { ...settings, accent: "#ffd400" })),
  ).rejects.toMatchObject({ problems: [{ field: "accent", reason: { values: { instead: "#7f6a00" } } }] })
})

test("two people who publish or withdraw the same at once do it once, and the other is told", async () => {
  const { act, read } = await aPartnership()
  const both = (what: () => Promise<unknown>) => Promise.allSettled([what(), what(), what()])
  const times = () =>
    read((tx) => tx.selectFrom("publication").select("id").where("matter", "=", matter).execute())
  for (const round of [1, 2]) {
    const out = await both(() => act((tx, actor) => publish(tx, actor, { ...thing, visibleFrom: null })))
    expect(out.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    for (const one of out) if (one.status === "rejected") expect(one.reason).toMatchObject({ status: 409 })
    expect(await times()).toHaveLength(round)
    const back = await both(() => act((tx, actor) => withdraw(tx, actor, thing)))
    expect(back.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    for (const one of back) if (one.status === "rejected") expect(one.reason).toMatchObject({ status: 409 })
  }
})
