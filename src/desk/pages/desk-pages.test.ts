import { readFileSync } from "node:fs"
import { afterAll, beforeAll, expect, test } from "vitest"
import { newestTemplate } from "#reports"
import { testApp } from "../../../tests/app.ts"
import type { TestApp, TestBrowser } from "../../../tests/app.ts"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aFunder } from "../../../tests/builders/desk.ts"
import type { TestFunder } from "../../../tests/builders/desk.ts"
import { allAnswered, aReport, submitted } from "../../../tests/builders/reports.ts"

let app: TestApp
let funder: TestFunder
let partnership: TestPartnership
let lead: TestBrowser
let officer: TestBrowser
let stranger: TestBrowser
let coordinator: TestBrowser
let desk: string
let claims: string[]

beforeAll(async () => {
  app = await testApp()
  partnership = await aPartnership({ name: "Assigned" })
  await aReport(partnership)
  claims = await allAnswered(partnership)
  await submitted(partnership, claims)
  funder = await aFunder()
  const funding = await funder.fund(partnership)
  lead = await app.signedIn(funder.lead.id!)
  officer = await app.signedIn((await funder.officer(funding)).id)
  stranger = await app.signedIn((await funder.officer()).id)
  coordinator = await app.signedIn(partnership.coordinator.id!)
  desk = `/en/desk/${funder.slug}`
}, 60_000)

afterAll(() => expect(app.troubles).toEqual([]))

const addresses = (JSON.parse(readFileSync("tests/whole-app/addresses.json", "utf8")) as string[]).filter(
  (address) => address.includes("/reports/:reviewed/"),
)

function sectionOf(question: string): string {
  return newestTemplate.sections.find(({ questions }) => questions.some(({ key }) => key === question))!
    .letter
}

function pathOf(address: string): string {
  return address
    .replace("/:locale/desk/:partnership", desk)
    .replace(":reviewed", partnership.slug)
    .replace(":year", "2026")
    .replace(":file", "annual-report.json")
}

test("an officer asking for one that is not theirs is told there is none, on every page, as data, in files and on sending", async () => {
  expect(addresses.length).toBeGreaterThan(3)
  for (const address of addresses) {
    const path = pathOf(address)
    expect((await officer.visit(path)).status, path).toBe(200)
    for (const asked of [path, `${path}.data`]) {
      expect((await stranger.visit(asked)).status, asked).toBe(404)
      expect((await coordinator.visit(asked)).status, asked).toBe(404)
      const text = await (await stranger.visit(asked)).text()
      expect(text).not.toContain("Assigned Partnership")
    }
    const sent = await stranger.send(path, { reply: "accepted" })
    expect([404, 405], path).toContain(sent.status)
  }
  // The comparison names nobody on the page; its file names who lies on the desk.
  for (const path of ["", "/completeness?year=2026", "/people", "/comparison/export/csv?year=2026"]) {
    expect(await (await officer.visit(desk + path)).text(), path).toContain("Assigned Partnership")
    const answer = await stranger.visit(desk + path)
    expect(answer.status).toBe(200)
    expect(await answer.text(), path).not.toContain("Assigned Partnership")
  }
})

test("whoever works for a funder has no page of any partnership, not even at the funder's own address", async () => {
  for (const slug of [partnership.slug, funder.slug])
    for (const path of ["", "/reports", "/organizations", "/people", "/history"])
      for (const browser of [lead, officer]) {
        const asked = `/en/${slug}${path}`
        expect((await browser.visit(asked)).status, asked).toBe(404)
        expect((await browser.visit(`${asked}.data`)).status, asked).toBe(404)
      }
  const home = await officer.visit("/en")
  expect(home.headers.get("location")).toBe(desk)
})

test("an officer neither invites nor assigns", async () => {
  for (const path of ["/people/new"]) {
    expect((await officer.visit(desk + path)).status).toBe(403)
    expect((await officer.send(desk + path, {})).status).toBe(403)
  }
  expect((await officer.visit(desk)).status).toBe(200)
  expect(await (await officer.visit(`${desk}/people`)).text()).not.toContain("/people/new")
})

test("a lead invites an officer by mail and gives them a partnership to read; both can be taken back", async () => {
  const sent = await lead.send(`${desk}/people/new`, {
    name: "Noor",
    email: `noor-${funder.slug}@officer.example`,
    locale: "fr",
    role: "officer",
  })
  expect(sent.status).toBe(302)
  const letter = await funder.read((tx) =>
    tx
      .selectFrom("outboxMessage")
      .select("body")
      .where("recipient", "like", "noor-%")
      .executeTakeFirstOrThrow(),
  )
  expect(letter.body).toContain("/fr/sign-in")
  const people = await (await lead.visit(`${desk}/people`)).text()
  const assignment = people.match(/\/partnerships\/[0-9a-f-]{36}/)![0]
  const page = await (await lead.visit(desk + assignment)).text()
  const noor = page.match(/<option value="([0-9a-f-]{36})">Noor</)![1]!
  expect((await lead.send(desk + assignment, { does: "assign", officer: noor })).status).toBe(302)
  const browser = await app.signedIn(noor)
  const report = pathOf("/:locale/desk/:partnership/reports/:reviewed/:year")
  expect((await browser.visit(report)).status).toBe(200)
  const again = await (await lead.visit(desk + assignment)).text()
  const place = again.indexOf("Noor")
  const id = again
    .slice(0, place)
    .match(/name="assignment" value="([0-9a-f-]{36})"/g)!
    .at(-1)!
    .slice(-37, -1)
  expect((await lead.send(desk + assignment, { does: "end", assignment: id })).status).toBe(302)
  expect((await browser.visit(report)).status).toBe(404)
})

test("an officer returns a report with comments on its answers; the partnership reads them where the letter leads", async () => {
  const path = `${desk}/reports/${partnership.slug}/2026`
  const form = await (await officer.visit(`${path}/reply`)).text()
  const snapshot = form.match(/name="snapshot" value="([0-9a-f-]{36})"/)![1]!
  const typed = { snapshot, "on-lessons": "Tell us more.", "on-risks": "" }
  const unsaid = await officer.send(`${path}/reply`, { ...typed, comment: "" })
  expect(unsaid.status).toBe(400)
  expect(await unsaid.text()).toContain("Tell us more.")
  const reply = { ...typed, comment: "Please go on.", reply: "returned" }
  const twice = await Promise.all([officer.send(`${path}/reply`, reply), lead.send(`${path}/reply`, reply)])
  expect(twice.map(({ status }) => status).toSorted()).toEqual([302, 409])
  const told = await (await coordinator.visit(`/en/${partnership.slug}/reports/2026/comments`)).text()
  expect(told).toContain("Please go on.")
  expect(told).toContain("Tell us more.")
  // Each comment is answered in a field of its own; the officer reads it once the report is submitted again.
  const comments = `/en/${partnership.slug}/reports/2026/comments`
  const comment = told.match(/name="on-([0-9a-f-]{36})"/)![1]!
  const said = { [`on-${comment}`]: "There are three more now.", [`version-${comment}`]: "0" }
  expect((await coordinator.send(comments, { ...said, stray: "1" })).status).toBe(400)
  expect((await officer.send(comments, said)).status).toBe(404)
  expect((await coordinator.send(comments, said)).status).toBe(302)
  const review = async () => (await officer.visit(`${path}?section=${sectionOf("lessons")}`)).text()
  expect(await review()).not.toContain("There are three more now.")
  const submission = await (await coordinator.visit(`/en/${partnership.slug}/reports/2026/submission`)).text()
  expect(submission).not.toContain("of the funder has no answer")
  await submitted(partnership, claims)
  expect(await review()).toContain("There are three more now.")
  // Who stands behind it came with what was submitted.
  expect(await review()).toContain("The council meets in July")
  expect((await coordinator.visit(`/fr/${partnership.slug}/reports/sharing`)).status).toBe(200)
})

test("a desk with too few partnerships to compare says so once, in place of tables without numbers", async () => {
  const page = await (await lead.visit(`${desk}/comparison?year=2026`)).text()
  expect(page.split("<h2").filter((part) => part.includes("Nothing can be compared yet"))).toHaveLength(1)
  expect(page).not.toContain("Not counted here")
})

test("the printed sign-in link does not call an officer the operator", async () => {
  for (const locale of ["en", "fr"]) {
    const page = await (await app.browser().visit(`/${locale}/sign-in/link/any`)).text()
    expect(page).toContain(locale === "en" ? "Sign in with this link" : "Ouvrir une session avec ce lien")
    expect(page).not.toContain("operator")
  }
})
