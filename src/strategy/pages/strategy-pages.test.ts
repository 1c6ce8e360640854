import { afterAll, expect, test } from "vitest"
import { testApp } from "../../../tests/app.ts"
import { aPartnership } from "../../../tests/builders.ts"
import { addOutcome } from "../acts/add-outcome.ts"
import { addPriority } from "../acts/add-priority.ts"
import { keepVersion } from "../acts/keep-version.ts"
import { communityPlans } from "../reads/community-plans.ts"
import { itemsOf } from "../reads/plan-content.ts"

const app = await testApp()
afterAll(() => expect(app.troubles).toEqual([]))

/** A coordinator signed in to a partnership with one priority, and its plan. */
async function aDesk() {
  const partnership = await aPartnership()
  const priority = await partnership.act((tx, actor) =>
    addPriority(tx, actor, { titleEn: "Settle", titleFr: "S’établir" }),
  )
  const [plan] = await partnership.read((tx) => communityPlans(tx))
  const browser = await app.signedIn(partnership.coordinator.id!)
  const here = (locale: "en" | "fr" = "en") => `/${locale}/${partnership.slug}/strategy`
  const read = async (path: string) => (await browser.visit(path)).text()
  const send = (path: string, fields: Record<string, string>) =>
    browser.send(path, { key: crypto.randomUUID(), ...fields })
  return { ...partnership, priority, planId: plan!.id, browser, here, page: read, send }
}

const waterloo = {
  oneEn1: "pillar",
  manyEn1: "pillars",
  oneFr1: "pilier",
  manyFr1: "piliers",
  genderFr1: "masculine",
  oneEn2: "strategic direction",
  manyEn2: "strategic directions",
  oneFr2: "orientation stratégique",
  manyFr2: "orientations stratégiques",
  genderFr2: "feminine",
  oneEn3: "",
  manyEn3: "",
  oneFr3: "",
  manyFr3: "",
  genderFr3: "masculine",
  oneEn4: "",
  manyEn4: "",
  oneFr4: "",
  manyFr4: "",
  genderFr4: "masculine",
}

test("once the levels are named, headings and buttons say the partnership's own words in both languages", async () => {
  const desk = await aDesk()
  await desk.send(`${desk.here()}/plans/${desk.planId}/levels`, waterloo)
  expect(await desk.page(desk.here())).toContain("Add a pillar")
  const french = `${desk.here("fr")}/priorities/${desk.priority}`
  expect(await desk.page(french)).toContain("Ajouter une orientation stratégique")
  expect(await desk.page(french)).toContain("Orientations stratégiques")
  const gap = { ...waterloo, oneEn4: "tactic", manyEn4: "tactics" }
  const refused = await desk.send(`${desk.here()}/plans/${desk.planId}/levels`, gap)
  expect(refused.status).toBe(400)
  const shown = await refused.text()
  expect(shown).toContain("without leaving one out")
  expect(shown).toContain('value="tactic"')
})

test("what is added under an outcome stands under it, and its page refuses to remove what something rests on", async () => {
  const desk = await aDesk()
  await desk.send(`${desk.here()}/plans/${desk.planId}/levels`, {
    ...waterloo,
    oneEn3: "priority action area",
    manyEn3: "priority action areas",
  })
  const outcome = await desk.act((tx, actor) =>
    addOutcome(tx, actor, { priorityId: desk.priority, titleEn: "Homes", titleFr: "Logis" }),
  )
  const added = { does: "add", titleEn: "Rent bank", titleFr: "" }
  expect((await desk.send(`${desk.here()}/outcomes/${outcome}`, added)).status).toBe(302)
  const items = await desk.read((tx) => itemsOf(tx, desk.planId))
  expect(items.map(({ titleEn, titleFr, depth }) => [titleEn, titleFr, depth])).toEqual([
    ["Settle", "S’établir", 1],
    ["Homes", "Logis", 2],
    ["Rent bank", "Rent bank", 3],
  ])
  const removing = await desk.send(`${desk.here("fr")}/outcomes/${outcome}`, { does: "remove" })
  expect(removing.status).toBe(409)
  expect(await removing.text()).toContain("1 élément du plan")
  const unnamed = await desk.send(`${desk.here()}/outcomes/${outcome}`, { ...added, titleEn: "" })
  expect(await unnamed.text()).toContain("Give it a title")
})

test("the difference of two versions is said in the reader's language, with the text before and after", async () => {
  const desk = await aDesk()
  const from = await desk.act((tx, actor) =>
    keepVersion(tx, actor, { communityPlanId: desk.planId, note: "" }),
  )
  const changed = {
    titleEn: "Settle well",
    titleFr: "Bien s’établir",
    goalEn: "",
    goalFr: "",
    whyEn: "",
    whyFr: "",
    rank: "2",
    bodyId: "",
    version: "1",
  }
  const answer = await desk.send(`${desk.here()}/priorities/${desk.priority}/change`, changed)
  expect(answer.status).toBe(302)
  const path = (locale: "en" | "fr") => `${desk.here(locale)}/plans/${desk.planId}/differences?from=${from}`
  const english = await desk.page(path("en"))
  expect(english).toContain("2 changes")
  expect(english).toContain("New title of “Settle well”")
  expect(english).toContain("Rank of “Settle well”: none before, 2 now")
  const french = await desk.page(path("fr"))
  expect(french).toContain("Nouveau titre de «\u00a0Bien s’établir\u00a0»")
  expect(french).toContain("S’établir")
  const late = await desk.send(`${desk.here()}/priorities/${desk.priority}/change`, changed)
  expect(late.status).toBe(409)
  expect(await late.text()).toContain("Settle well")
})

test("a step is recorded on its own page, endorsed only once adopted, and withdrawn with a reason", async () => {
  const desk = await aDesk()
  const steps = `${desk.here()}/plans/${desk.planId}/steps/new`
  const said = { note: "", documentId: "" }
  const decided = { byWhom: "City council", resolution: "CM-47", conditions: "A report each year" }
  const endorsing = { kind: "endorsed", onDay: "2026-11-20", ...said, ...decided }
  const refused = await desk.send(`${steps}?kind=endorsed`, endorsing)
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain("A report each year")
  await desk.send(`${steps}?kind=adopted`, {
    ...endorsing,
    kind: "adopted",
    onDay: "2026-11-01",
    versionId: "",
  })
  expect((await desk.send(`${steps}?kind=endorsed`, endorsing)).status).toBe(302)
  const page = await desk.page(desk.here())
  expect(page).toContain("Resolution CM-47")
  expect(page).toContain("Conditions: A report each year")
  expect(page).toContain("It says exactly what was adopted on 1 November 2026.")
  const [, step] = (await desk.read((tx) => communityPlans(tx)))[0]!.steps
  const withdrawal = `${desk.here()}/steps/${step!.id}/withdrawal`
  expect((await desk.send(withdrawal, { reason: "" })).status).toBe(400)
  expect((await desk.send(withdrawal, { reason: "Another city" })).status).toBe(302)
  expect(await desk.page(desk.here())).toContain("Withdrawn: Another city")
})

test("the plan is taken away as PDF, Word and JSON, now and as it was kept", async () => {
  const desk = await aDesk()
  const kept = await desk.act((tx, actor) =>
    keepVersion(tx, actor, { communityPlanId: desk.planId, note: "" }),
  )
  for (const at of [`${desk.here()}/plans/${desk.planId}`, `${desk.here()}/versions/${kept}`]) {
    const pdf = Buffer.from(
      await (await desk.browser.visit(`${at}/copies/community-plan-fr.pdf`)).arrayBuffer(),
    )
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
    const docx = await desk.browser.visit(`${at}/copies/community-plan-en.docx`)
    expect(
      Buffer.from(await docx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK")
    const json = await (await desk.browser.visit(`${at}/copies/community-plan.json`)).json()
    expect(json).toMatchObject({ form: "community-plan-1", items: [{ titleEn: "Settle" }] })
    expect((await desk.browser.visit(`${at}/copies/other.pdf`)).status).toBe(404)
  }
})
