import { afterAll, beforeAll, expect, test } from "vitest"
import { addressOfLink } from "#identity"
import { keyFor } from "#platform/settings"
import { testApp } from "../../../tests/app.ts"
import type { TestApp, TestBrowser } from "../../../tests/app.ts"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aFunder } from "../../../tests/builders/desk.ts"
import type { TestFunder } from "../../../tests/builders/desk.ts"
import { aCall, askedLink, aPublishedCall, letterBytes, submittedTo } from "../../../tests/builders/calls.ts"
import { addOrganization } from "#organizations"
import { decideApplication, declareInterest, scoreApplication } from "#calls"
import { ownCalls } from "../reads/calls.ts"
import { submissionsTo } from "../reads/submissions.ts"

let app: TestApp
let funder: TestFunder
let partnership: TestPartnership
let lead: TestBrowser
let coordinator: TestBrowser

beforeAll(async () => {
  app = await testApp()
  funder = await aFunder()
  partnership = await aPartnership({ name: "Applying" })
  lead = await app.signedIn(funder.lead.id!)
  coordinator = await app.signedIn(partnership.coordinator.id!)
}, 60_000)

afterAll(() => expect(app.troubles).toEqual([]))

test("from a call to an agreement, through the pages of both", async () => {
  const desk = `/en/desk/${funder.slug}/calls`
  const made = await lead.send(`${desk}/new`, {
    titleEn: "Small communities",
    titleFr: "Petites communautés",
    aboutEn: "",
    aboutFr: "",
    opensOn: "2026-01-01",
    closesOn: "2099-12-31",
    multiSector: "40",
    municipal: "40",
    communitySize: "20",
    ownEn: "",
    ownFr: "",
    ownWeight: "",
  })
  const call = made.headers.get("location")!
  const callId = call.split("/").at(-1)!
  const here = `/en/${partnership.slug}/calls/${callId}`
  expect((await coordinator.visit(here)).status, "not published yet").toBe(404)
  expect((await lead.send(call, {})).status).toBe(302)
  expect(await (await coordinator.visit(`/fr/${partnership.slug}/calls`)).text()).toContain(
    "Petites communautés",
  )

  const organization = await partnership.act((tx, actor) =>
    addOrganization(tx, actor, { nameEn: "Welcome Centre", nameFr: "Centre d’accueil" }),
  )
  const written = {
    does: "write",
    version: "0",
    organization,
    community: "Two Rivers",
    population: "41 000",
    populationSource: "Census",
    populationOn: "2021-05-11",
    newcomers: "",
    newcomersSource: "Estimate",
    proposal: "A council of many.",
  }
  expect((await coordinator.send(here, { ...written, population: "many" })).status).toBe(400)
  expect((await coordinator.send(here, written)).status).toBe(302)
  const submitting = { does: "submit", read: "yes" }
  const lacking = await coordinator.send(here, submitting)
  expect(await lacking.text()).toContain("Give the estimate of newcomers")

  const key = keyFor(app.services.secret, "personal-links")
  const city = { name: "City", sector: "municipal" } as const
  const link = await askedLink(partnership, callId, city, key)
  const services = {
    database: app.services.database,
    baseUrl: "",
    key,
    formAt: { "calls.endorse": "endorsement" },
  }
  const form = (await addressOfLink(services, { partnershipId: partnership.id, id: link, locale: "en" }))!
  const partner = app.browser()
  const first = await (await partner.visit(form)).text()
  expect(first).not.toContain("checked")
  expect(await (await partner.visit(form)).text(), "looking changes nothing").not.toContain(
    "Your answer is here",
  )
  const answer = { answer: "endorses", support: "observe", signedBy: "Mayor", statement: "" }
  const withLetter = (fields: Record<string, string>, letter: File) => {
    const body = new FormData()
    body.set("key", crypto.randomUUID())
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    body.set("letter", letter)
    return body
  }
  const notALetter = await partner.send(form, withLetter(answer, new File(["<html>"], "letter.pdf")))
  expect(notALetter.status).toBe(400)
  expect(await notALetter.text()).toContain("is not a PDF, PNG or JPEG file")
  const huge = new File([letterBytes, new Uint8Array(10 * 1024 * 1024)], "huge.pdf")
  const tooLarge = await partner.send(form, withLetter(answer, huge))
  expect(tooLarge.status).toBe(400)
  expect(await tooLarge.text()).toContain("10 MB at most")
  // The name is missing: the form comes back, and the letter with it.
  const letter = new File([letterBytes], "City letter.pdf")
  const unsigned = await partner.send(form, withLetter({ ...answer, signedBy: "" }, letter))
  expect(unsigned.status).toBe(400)
  expect(await unsigned.text()).toContain("City letter.pdf")
  const answered = await partner.send(form, answer)
  expect(await (await partner.visit(answered.headers.get("location")!)).text()).toContain(
    "Your answer is here",
  )

  expect((await coordinator.send(here, { ...written, version: "1", newcomers: "3200" })).status).toBe(302)
  await askedLink(partnership, callId, { name: "Quiet Clinic", sector: "health" }, key)
  const asks = await (await coordinator.visit(here)).text()
  expect(asks.slice(asks.indexOf("has not answered"))).toContain("Quiet Clinic")
  const unread = await coordinator.send(here, { does: "submit" })
  expect(unread.status, "nobody said it was read").toBe(400)
  expect(await unread.text()).toContain("Tick that you have read it")
  expect((await coordinator.send(here, submitting)).status).toBe(302)
  const page = await (await lead.visit(call)).text()
  const application = page.match(/\/applications\/[0-9a-f-]{36}/)![0]
  const review = call + application
  expect(await (await lead.visit(review)).text(), "undeclared").not.toContain("A council of many.")
  await lead.send(review, { does: "declare", conflict: "no", reason: "" })
  const read = await (await lead.visit(review)).text()
  expect(read).toContain("A council of many.")
  expect(read).toContain("Takes part as an observer")
  const letterAt = read.match(/href="([^"]*\/letters\/[0-9a-f-]{36})" download/)![1]!
  const own = (await (await coordinator.visit(here)).text()).match(
    /href="([^"]*\/letters\/[0-9a-f-]{36})" download/,
  )![1]!
  for (const [browser, path] of [
    [lead, letterAt],
    [coordinator, own],
  ] as const) {
    const file = await browser.visit(path)
    expect(Buffer.from(await file.arrayBuffer())).toEqual(letterBytes)
    expect(file.headers.get("content-disposition")).toContain("City_letter.pdf")
  }
  const undeclared = await app.signedIn((await funder.officer()).id)
  expect((await undeclared.visit(letterAt)).status, "undeclared").toBe(404)
  expect((await coordinator.visit(letterAt)).status).toBe(404)
  expect((await lead.visit(own)).status).toBe(404)
  const fields = [...read.matchAll(/name="(score-[0-9a-f-]{36})"/g)].map((match) => match[1]!)
  expect(fields).toHaveLength(3)
  const scores = Object.fromEntries(
    fields.flatMap((field) => [
      [field, "4"],
      [field.replace("score", "reason"), "Shown"],
    ]),
  )
  expect((await lead.send(review, { does: "score", ...scores, [fields[0]!]: "6" })).status).toBe(400)
  expect((await lead.send(review, { does: "score", ...scores })).status).toBe(302)
  expect(await (await lead.visit(review)).text()).toContain("80 of 100 points")
  const decided = {
    does: "decide",
    decision: "accepted",
    reasons: "Ready.",
    startsOn: "2027-04-01",
    endsOn: "2029-03-31",
  }
  expect((await lead.send(review, decided)).status).toBe(302)
  expect(await (await lead.visit(review)).text()).toContain("30 June 2029")
  expect(await (await coordinator.visit(here)).text()).toContain("30 June 2028")
  const stranger = await app.signedIn((await (await aFunder()).officer()).id)
  for (const path of [review, `${review}.data`, letterAt, `${letterAt}.data`])
    expect((await stranger.visit(path)).status).toBe(404)
})

async function scoredByTheLead() {
  const callId = await aPublishedCall(funder)
  await submittedTo(await aPartnership({ name: "Applying" }), callId)
  const all = await funder.read((tx) => submissionsTo(tx, funder.lead.id))
  const submissionId = all.find((each) => each.callId === callId)!.id
  const { criteria } = (await funder.read(ownCalls)).find(({ id }) => id === callId)!
  const scores = criteria.map(({ id }) => ({ criterionId: id, score: 1, reason: "Weak" }))
  await funder.act((tx, actor) =>
    declareInterest(tx, actor, { submissionId, hasConflict: false, reason: "" }),
  )
  await funder.act((tx, actor) => scoreApplication(tx, actor, { submissionId, scores }))
  const page = `/en/desk/${funder.slug}/calls/${callId}`
  return { page, review: `${page}/applications/${submissionId}`, submissionId }
}

test("a reviewer who has not scored is told nobody's total, not even behind the page", async () => {
  const { review } = await scoredByTheLead()
  const officer = await app.signedIn((await funder.officer()).id)
  await officer.send(review, { does: "declare", conflict: "no", reason: "" })
  expect(await (await lead.visit(`${review}.data`)).text()).toContain("percent")
  expect(await (await officer.visit(`${review}.data`)).text()).not.toContain("percent")
})

test("a reviewer who is recused, or has not declared, is not told how it was decided", async () => {
  const { page, review, submissionId } = await scoredByTheLead()
  const decision = { decision: "declined", reasons: "No", startsOn: null, endsOn: null } as const
  await funder.act((tx, actor) => decideApplication(tx, actor, { submissionId, ...decision }))
  const officer = await app.signedIn((await funder.officer()).id)
  const told = async (browser: TestBrowser, path = page) =>
    (await (await browser.visit(path)).text()).includes("Declined")
  expect(await told(lead)).toBe(true)
  expect(await told(officer), "not declared").toBe(false)
  await officer.send(review, { does: "declare", conflict: "yes", reason: "My brother" })
  expect(await told(officer), "recused").toBe(false)
  const data = await (await officer.visit(`${page}.data`)).text()
  expect(data).not.toContain('"declined"')
})

test("a draft is changed in the form it was written in, each error says where, and it is deleted", async () => {
  const path = `/en/desk/${funder.slug}/calls`
  const empty = {
    titleEn: "",
    titleFr: "",
    aboutEn: "",
    aboutFr: "",
    opensOn: "",
    closesOn: "",
    multiSector: "40",
    municipal: "0",
    communitySize: "",
    ownEn: "",
    ownFr: "",
    ownWeight: "",
  }
  const call = `${path}/${await aCall(funder, { titleEn: "A draft" })}`
  const form = await (await lead.visit(`${call}/change`)).text()
  for (const kept of ["A draft", "2027-12-31", "Francophone"]) expect(form).toContain(`value="${kept}"`)
  const sent = await lead.send(`${call}/change`, empty)
  expect(sent.status).toBe(400)
  const page = await sent.text()
  for (const where of [
    "the title in English",
    "the title in French",
    "the day on which it opens",
    "the day on which it closes",
  ])
    expect(page).toContain(`Enter ${where}`)
  const full = { titleEn: "Written anew", titleFr: "Refait", opensOn: "2027-01-01", closesOn: "2027-02-01" }
  expect((await lead.send(`${call}/change`, { ...empty, ...full })).status).toBe(302)
  expect(await (await lead.visit(call)).text()).toContain("Written anew")
  expect((await lead.send(`${call}/delete`, {})).status).toBe(302)
  expect((await lead.visit(call)).status).toBe(404)
  const published = `${path}/${await aPublishedCall(funder)}`
  for (const page of ["change", "delete"])
    expect((await lead.visit(`${published}/${page}`)).status, page).toBe(404)
})

test("an officer whose desk has no call is told who makes them", async () => {
  const quiet = await aFunder()
  const officer = await app.signedIn((await quiet.officer()).id)
  const page = await (await officer.visit(`/en/desk/${quiet.slug}/calls`)).text()
  expect(page).toContain("Whoever leads this desk makes the calls")
})
