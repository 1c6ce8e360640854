import { afterAll, beforeAll, expect, test } from "vitest"
import { coreKeys, decideSharing } from "#desk"
import { partnershipAt } from "#partnerships"
import { act } from "#platform/acts"
import { readWorkbook } from "#platform/workbooks"
import { testApp } from "../../../tests/app.ts"
import type { TestApp, TestBrowser } from "../../../tests/app.ts"
import { aPartnership } from "../../../tests/builders.ts"
import { aFunder } from "../../../tests/builders/desk.ts"
import type { TestFunder } from "../../../tests/builders/desk.ts"
import { nationalPartnerships } from "../../../tests/builders/national.ts"

/**
 * The evaluation of local immigration partnerships published what its 77 had in common (domain.md 1.3). Seventy-seven whose
 * records imply the same are made here, each with a real council, plan, report and submission; the desk must find it again.
 */
let app: TestApp
let funder: TestFunder
let lead: TestBrowser

beforeAll(async () => {
  app = await testApp()
  funder = await aFunder()
  await nationalPartnerships(funder)
  lead = await app.signedIn(funder.lead.id!)
}, 180_000)

afterAll(() => expect(app.troubles).toEqual([]))

const published: [field: string, code: string, percent: number][] = [
  ["lead-kind", "settlement", 56],
  ["lead-kind", "municipal", 34],
  ["lead-kind", "other", 10],
  ["governance", "yes", 92],
  ["partner-types", "settlement", 100],
  ["partner-types", "mainstream", 100],
  ["partner-types", "municipal", 100],
  ["partner-types", "provincial", 66],
  ["partner-types", "federal", 51],
  ["partner-types", "employers", 86],
  ["partner-types", "research-umbrella", 86],
  ["partner-types", "media", 25],
  ["research", "yes", 91],
  ["plan-status", "complete", 79],
  ["topics", "housing", 52],
  ["topics", "employment", 52],
  ["topics", "language", 52],
  ["topics", "inclusion", 52],
  ["topics", "transportation", 52],
  ["implementation", "complete", 30],
  ["implementation", "in-progress", 53],
  ["coordination", "yes", 86],
  ["cultural-competence", "yes", 62],
  ["innovation", "yes", 56],
  ["challenges", "employers", 61],
  ["lessons", "yes", 100],
  ["other-funding", "cash", 81],
]

type Core = {
  compared: { key: string; base: number; notYetReported: number; shares: Share[] }[]
  partnerships: { slug: string; core: Record<string, { state: string; codes?: string[] }> }[]
}
type Share = { code: string; state: string; percent?: number; count?: number }

async function core(): Promise<Core> {
  const answer = await lead.visit(`/en/desk/${funder.slug}/comparison/export/json?year=2026`)
  expect(answer.status).toBe(200)
  return (await answer.json()) as Core
}

test("the published results come out of the records of 77 partnerships, each with its base", async () => {
  const { compared } = await core()
  const found = published.map(([field, code]) => {
    const one = compared.find(({ key }) => key === field)!
    return [field, code, one.shares.find((share) => share.code === code)?.percent]
  })
  expect(found).toEqual(published)
  for (const { key, base } of compared) expect([key, base]).toEqual([key, 77])
})

test("the page says the same, with n = 77 under every field", async () => {
  const page = await (await lead.visit(`/en/desk/${funder.slug}/comparison?year=2026`)).text()
  expect(page.match(/n = 77/g)).toHaveLength(13)
  for (const percent of ["56%", "34%", "10%", "92%", "79%", "30%", "53%", "86%", "62%"])
    expect(page).toContain(percent)
})

test("a few who stand alone are not told, on the page or in a file, nor is the number that would give them away", async () => {
  const { compared } = await core()
  const topics = compared.find(({ key }) => key === "topics")!.shares
  expect(topics.find(({ code }) => code === "francophone")).toEqual({
    code: "francophone",
    state: "suppressed",
  })
  const coordination = compared.find(({ key }) => key === "coordination")!.shares
  expect(coordination.map(({ code, state }) => [code, state])).toEqual([
    ["yes", "value"],
    ["partly", "suppressed"],
    ["no", "value"],
    ["too-early", "suppressed"],
  ])
  const answer = await lead.visit(`/en/desk/${funder.slug}/comparison/export/xlsx?year=2026`)
  const { sheets } = await readWorkbook(Buffer.from(await answer.arrayBuffer()), "core.xlsx")
  const withheld = sheets[0]!.rows.filter((row) =>
    row.some(({ value }) => value === "Withheld: small number"),
  )
  expect(withheld.length).toBe(
    compared.flatMap(({ shares }) => shares).filter(({ state }) => state === "suppressed").length,
  )
  for (const row of withheld) expect(row.slice(2, 4).map(({ value }) => value)).toEqual([null, null])
})

test("who withdraws a field, who has not reported and who does not share are outside the base, and their answers outside the files", async () => {
  const before = await core()
  const [first] = before.partnerships
  const newcomer = await aPartnership({ name: "Newcomer" })
  await funder.fund(newcomer)
  await newcomer.act((tx, actor) => decideSharing(tx, actor, { fields: coreKeys }))
  const { id } = (await partnershipAt(funder.database, first!.slug))!
  const actor = { ...newcomer.coordinator, partnershipId: id }
  await act({ database: funder.database, actor }, (tx) =>
    decideSharing(tx, actor, { fields: coreKeys.filter((key) => key !== "governance") }),
  )
  const after = await core()
  const governance = after.compared.find(({ key }) => key === "governance")
  expect(governance).toMatchObject({ base: 76, notShared: 1, notYetReported: 1 })
  const cores = new Map(after.partnerships.map(({ slug, core: own }) => [slug, own]))
  expect(cores.get(first!.slug)!["governance"]).toEqual({ state: "not-shared" })
  expect(cores.get(first!.slug)!["research"]).toHaveProperty("codes")
  expect(cores.get(newcomer.slug)!["research"]).toEqual({ state: "not-yet-reported" })
  const csv = await (await lead.visit(`/en/desk/${funder.slug}/comparison/export/csv?year=2026`)).text()
  expect(csv).toContain("Not shared")
  expect(csv).toContain("Not yet reported")
})

test("an officer compares only what is assigned: nothing, of nobody", async () => {
  const officer = await app.signedIn((await funder.officer()).id)
  const answer = await officer.visit(`/en/desk/${funder.slug}/comparison/export/json?year=2026`)
  expect(((await answer.json()) as Core).partnerships).toEqual([])
})

test("the queue of a national desk shows every report that waits, and which sections each has complete", async () => {
  const queue = await (await lead.visit(`/fr/desk/${funder.slug}?year=2026`)).text()
  expect(queue.match(/\/reports\/t-[\w-]+\/2026"/g)!.length).toBe(77)
  const completeness = await lead.visit(`/en/desk/${funder.slug}/completeness?year=2026`)
  expect(await completeness.text()).toContain("77 of 7")
})
