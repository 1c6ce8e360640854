import { afterAll, expect, test } from "vitest"
import { aPartnership, somebody } from "../../../tests/builders.ts"
import {
  aContribution,
  aGiver,
  askedToConfirm,
  contributionsOfEveryKind,
  hours,
} from "../../../tests/builders/contributions.ts"
import { linkPages } from "../../../tests/builders/link-pages.ts"
import { anActivity, aPriority } from "../../../tests/builders/plans.ts"
import { pillarsForPriorities } from "../../../tests/builders/strategy.ts"
import { atOnce } from "../../../tests/database.ts"
import { everyTablesDigest } from "../../../tests/table-digests.ts"
import { contributionOf, contributionsOf } from "../reads/contributions.ts"

const { app, linkKey, tokenOf } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))

/** A giver who was asked about two contributions of 2026, and the page of their link. */
async function asked() {
  const partnership = await aPartnership()
  const giver = await aGiver(partnership)
  const cash = await aContribution(partnership, giver)
  const inHours = await aContribution(partnership, giver, { kind: "in-kind-hours", stated: hours })
  const link = await askedToConfirm(partnership, giver, linkKey)
  const path = `/en/link/${await tokenOf(partnership, link)}/contributions`
  const now = (id: string) => partnership.read((tx) => contributionOf(tx, id))
  return { partnership, giver, cash, inHours, path, now }
}

const read = async (path: string) => (await app.browser().visit(path)).text()

test("looking at the page of the link, however often, changes nothing, and it says what is recorded", async () => {
  const one = await asked()
  const before = await everyTablesDigest()
  for (const path of [one.path, one.path.replace("/en/", "/fr/"), one.path])
    expect((await app.browser().visit(path)).status).toBe(200)
  const page = await read(one.path)
  expect(page).toContain("$1,250.00")
  expect(page).toContain("$249.98")
  expect(page).toContain("The giver’s own rate")
  expect(await read(one.path.replace("/en/", "/fr/"))).toMatch(/1\s250,00\s\$/)
  expect(await everyTablesDigest()).toEqual(before)
})

test("an answer sent ten times at once is one, and its receipt has its reference and nothing was lost of it", async () => {
  const one = await asked()
  const form = {
    [`statement-${one.cash}`]: "1",
    [`answer-${one.cash}`]: "different",
    [`figure-${one.cash}`]: "1,300",
    [`remark-${one.cash}`]: "It was <b>more</b>",
    [`statement-${one.inHours}`]: "1",
    [`answer-${one.inHours}`]: "",
    [`figure-${one.inHours}`]: "",
    [`remark-${one.inHours}`]: "",
    key: crypto.randomUUID(),
  }
  const answers = await atOnce(() =>
    Promise.all(Array.from({ length: 10 }, () => app.browser().send(one.path, form))),
  )
  expect(new Set(answers.map((answer) => answer.headers.get("location")))).toEqual(
    new Set([`${one.path}/receipt`]),
  )
  expect(await one.now(one.cash)).toMatchObject({ confirmation: "disputed", figureSaid: 130_000 })
  expect(await one.now(one.inHours)).toMatchObject({ confirmation: "unconfirmed" })
  const receipt = await read(`${one.path}/receipt`)
  expect(receipt).toContain("It was &lt;b&gt;more&lt;/b&gt;")
  const [kept, ...more] = await one.partnership.read((tx) =>
    tx.selectFrom("contributionAnswer").select("reference").execute(),
  )
  expect(more).toEqual([])
  expect(receipt).toContain(kept!.reference)
})

test("a difference without words, an odd figure, a line of somebody else: refused, with everything typed kept", async () => {
  const one = await asked()
  const said = (changes: Record<string, string>) => ({
    [`statement-${one.cash}`]: "1",
    [`answer-${one.cash}`]: "different",
    [`figure-${one.cash}`]: "about a thousand",
    [`remark-${one.cash}`]: "Ask our treasurer",
    ...changes,
  })
  const odd = await app.browser().send(one.path, said({}))
  expect(odd.status).toBe(400)
  const page = await odd.text()
  for (const typed of ["about a thousand", "Ask our treasurer"]) expect(page).toContain(typed)
  const wordless = said({ [`figure-${one.cash}`]: "", [`remark-${one.cash}`]: "" })
  expect((await app.browser().send(one.path, wordless)).status).toBe(400)
  const stranger = said({ [`answer-${one.giver}`]: "confirmed" })
  expect((await app.browser().send(one.path, stranger)).status).toBe(409)
  expect((await app.browser().send(one.path, said({ amount: "1" }))).status).toBe(400)
  const nothing = said({ [`answer-${one.cash}`]: "" })
  expect((await app.browser().send(one.path, nothing)).status).toBe(409)
  expect(await one.now(one.cash)).toMatchObject({ confirmation: "unconfirmed" })
})

test("the link opens its own page and no other's", async () => {
  const one = await asked()
  for (const page of ["minutes", "action", "vote", "pack"])
    expect((await app.browser().visit(one.path.replace(/contributions$/, page))).status).toBe(404)
  expect((await app.browser().visit(`/en/link/${"A".repeat(43)}/contributions`)).status).toBe(404)
})

test("a coordinator records, changes and withdraws through the pages; an odd amount keeps what was typed", async () => {
  const partnership = await aPartnership()
  const giver = await aGiver(partnership)
  const browser = await app.signedIn(partnership.coordinator.id!)
  const base = `/en/${partnership.slug}/contributions`
  const typed = {
    kind: "in-kind-hours",
    fiscalYear: "2026",
    organizationId: giver,
    whatEn: "Three settlement workers at the table",
    hours: "7.5",
    rate: "33.33",
    rateBasis: "own-rate",
    toldBy: "Zoé",
    toldOn: "2026-11-20",
  }
  const odd = await browser.send(`${base}/new?kind=in-kind-hours&year=2026`, { ...typed, rate: "a lot" })
  expect(odd.status).toBe(400)
  expect(await odd.text()).toContain("a lot")
  const kept = await browser.send(`${base}/new?kind=in-kind-hours&year=2026`, typed)
  expect(kept.status).toBe(302)
  const path = kept.headers.get("location")!
  const list = await (await browser.visit(base)).text()
  expect(list).toContain("$249.98")
  const { kind: _kind, fiscalYear: _year, organizationId: _giver, ...statement } = typed
  const change = { ...statement, hours: "10", version: "1", reason: "" }
  expect((await browser.send(`${path}/change`, change)).status).toBe(400)
  expect((await browser.send(`${path}/change`, { ...change, reason: "Two more meetings" })).status).toBe(302)
  const page = await (await browser.visit(path)).text()
  for (const said of ["$333.30", "$249.98", "Two more meetings"]) expect(page).toContain(said)
  expect((await browser.send(path, { version: "2", why: "Counted twice" })).status).toBe(302)
  expect(await partnership.read((tx) => contributionsOf(tx, { fiscalYear: 2026 }))).toEqual([])
})

test("the words and the figure of a dispute stay from an observer, on every page and in every file", async () => {
  const partnership = await aPartnership()
  const { named } = await contributionsOfEveryKind(partnership)
  const observer = await somebody(partnership, "observer")
  const base = `/en/${partnership.slug}/contributions`
  const pages = [base, `${base}/${named.contribution}`, `${base}/sums`, `${base}/export/csv`]
  const coordinator = await app.signedIn(partnership.coordinator.id!)
  expect(await (await coordinator.visit(pages[1]!)).text()).toContain("It was more")
  const browser = await app.signedIn(observer)
  for (const page of pages) {
    const answer = await browser.visit(page)
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).not.toContain("It was more")
    expect(text).not.toContain("1,300")
  }
})

test("the file says basis, state and why a figure is not there; volunteer hours have no money", async () => {
  const partnership = await aPartnership()
  const giver = await aGiver(partnership)
  await aContribution(partnership, giver, { stated: { cents: null, missing: "not-yet-reported" } })
  await aContribution(partnership, giver, { kind: "volunteer-hours", stated: { cents: null, hundredths: 0 } })
  const browser = await app.signedIn(partnership.coordinator.id!)
  const path = `/en/${partnership.slug}/contributions/export`
  const text = await (await browser.visit(`${path}/csv?year=2026`)).text()
  const [, cash, volunteers] = text.split("\r\n")
  expect(cash).toContain(",Not yet reported,,Not applicable,")
  expect(volunteers).toContain(",Not applicable,0,,")
  expect(text).toContain("Not confirmed yet")
  const workbook = await browser.visit(`${path}/xlsx`)
  expect(workbook.headers.get("content-type")).toContain("spreadsheetml")
  expect((await browser.visit(`${path}/exe`)).status).toBe(404)
})

test("sums by priority, and the file, say what the partnership calls a priority", async () => {
  const partnership = await aPartnership()
  const activityId = await anActivity(partnership, { priorityId: await aPriority(partnership, "Work") })
  await pillarsForPriorities(partnership)
  await aContribution(partnership, await aGiver(partnership), { stated: { activityId } })
  const staff = await app.signedIn(partnership.coordinator.id!)
  const page = async (path: string) =>
    (await staff.visit(`/fr/${partnership.slug}/contributions${path}`)).text()
  const sums = await page("/sums?year=2026&by=priority")
  expect(sums).toContain("Sommes par organisme, activité, pilier et exercice")
  expect(sums).toMatch(/<th[^>]*>Pilier</)
  expect(sums).not.toMatch(/priorité/i)
  expect((await page("/export/csv?year=2026")).split("\n")[0]).toContain("Pilier")
})
