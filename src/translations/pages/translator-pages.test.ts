import { afterAll, beforeAll, expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { openSite, siteOf } from "#site"
import { aPage, anOpenSite } from "../../../tests/builders/pages.ts"
import { aTranslator, idOfText, translating } from "../../../tests/builders/translations.ts"
import { testApp } from "../../../tests/app.ts"
import type { TestApp } from "../../../tests/app.ts"

let app: TestApp

beforeAll(async () => {
  app = await testApp()
})

afterAll(() => {
  expect(app.troubles).toEqual([])
})

async function aDesk(languages: string[] = ["ar"]) {
  const partnership = await aPartnership()
  await anOpenSite(partnership, ["ar", "uk"])
  const subject = await aPage(partnership)
  const text = await idOfText(partnership, subject, "title")
  const accessId = await aTranslator(partnership, languages)
  const { id } = await translating(partnership, accessId)
  const browser = await app.signedIn(id!)
  const desk = `/en/${partnership.slug}/translations`
  const page = async (path: string) => (await browser.visit(path)).text()
  return { partnership, subject, text, accessId, browser, desk, page }
}

/** What the masthead leads to in this language. */
function menuOf(html: string): string[] {
  const masthead = /<header>[\s\S]*?<\/header>/.exec(html)?.[0] ?? ""
  const links = [...masthead.matchAll(/href="(\/en[^"]*)"/g)].map(([, href]) => href!)
  return [...new Set(links)]
}

test("whoever signs in to translate comes to the desk, in their language, and is offered nothing else", async () => {
  const { browser, desk, page } = await aDesk()
  const home = desk.replace("/translations", "")
  expect((await browser.visit("/en")).headers.get("location")).toBe(desk)
  expect((await browser.visit(home)).headers.get("location")).toBe(desk)
  const html = await page(desk)
  expect(menuOf(html)).toEqual([desk])
  expect(html).toContain("Texts to translate into Arabic")
  for (const other of ["Ukrainian", "French</a>", "Choose languages", "/history", "/people"])
    expect(html, other).not.toContain(other)
})

test("a translator takes away the texts of their own languages and of no other", async () => {
  const { browser, desk } = await aDesk()
  expect(await (await browser.visit(`${desk}/export/xliff?language=ar`)).text()).toContain("About")
  expect((await browser.visit(`${desk}/export/xliff?language=fr`)).status).toBe(404)
  const both = await aDesk([])
  for (const language of ["fr", "en", "so", ""])
    expect((await both.browser.visit(`${both.desk}/export/csv?language=${language}`)).status, language).toBe(
      404,
    )
})

test("a text shows a translator no name, no other newcomers' language, and none that is not theirs", async () => {
  const { partnership, text, browser, desk, page } = await aDesk()
  const { coordinator } = partnership
  const html = await page(`${desk}/texts/${text}?language=ar`)
  expect(html).toContain("Somebody else")
  expect(html).not.toContain(">Ada<")
  expect(html).not.toContain("Save as reviewed")
  for (const language of ["uk", "fr", "en", ""])
    expect((await browser.visit(`${desk}/texts/${text}?language=${language}`)).status, language).toBe(404)
  const sent = { does: "in-review", source: "1", own: "0", value: "Про нас" }
  expect((await browser.send(`${desk}/texts/${text}?language=uk`, sent)).status).toBe(403)
  const whole = await (await app.signedIn(coordinator.id!)).visit(`${desk}/texts/${text}?language=uk`)
  expect(await whole.text()).toContain(">Ada<")
})

test("refused as reviewed, everything typed stays and the reason stands beside it", async () => {
  const { text, browser, desk } = await aDesk()
  const path = `${desk}/texts/${text}?language=ar`
  const sent = { does: "in-review", source: "1", own: "0", value: "من نحن" }
  expect((await browser.send(path, sent)).status).toBe(302)
  const again = await (await browser.visit(path)).text()
  expect(again).toContain("You wrote this translation.")
  expect(again).not.toContain('value="reviewed"')
  const own = /name="own" value="(\d+)"/.exec(again)![1]!
  const tried = await browser.send(path, { ...sent, does: "reviewed", own, value: "من نحن الآن" })
  expect(tried.status).toBe(400)
  const refused = await tried.text()
  expect(refused).toContain("من نحن الآن")
  expect(refused).toContain("You changed the words.")
})

test("what a translator sent to review is no more on their list of work, and says whom it waits for", async () => {
  const { partnership, text, browser, desk, page } = await aDesk()
  const sent = { does: "in-review", source: "1", own: "0", value: "من نحن" }
  expect(await page(desk)).toContain(`/texts/${text}?`)
  expect((await browser.send(`${desk}/texts/${text}?language=ar`, sent)).status).toBe(302)
  expect(await page(desk)).not.toContain(`/texts/${text}?`)
  expect(await page(`${desk}/export/xliff?language=ar`)).not.toContain(text)
  const waiting = await page(`${desk}?language=ar&state=in-review`)
  expect(waiting).toContain(`/texts/${text}?`)
  expect(waiting).toContain("waits for somebody else")
  const { id } = await translating(partnership, await aTranslator(partnership, ["ar"], "Yusuf"))
  const other = await (await (await app.signedIn(id!)).visit(desk)).text()
  expect(other).toContain(`/texts/${text}?`)
  expect(other).not.toContain("waits for somebody else")
})

test("while the site is closed to the public, it is closed to whoever only translates", async () => {
  const { partnership, browser, desk } = await aDesk()
  const { act, read, coordinator } = partnership
  const { version } = await read(siteOf)
  await act((tx, actor) => openSite(tx, actor, { isOpen: false, version }))
  const site = desk.replace("/translations", "/site")
  expect((await (await app.signedIn(coordinator.id!)).visit(site)).status).toBe(200)
  for (const path of ["", "/council", "/search"])
    expect((await browser.visit(site + path)).status, path).toBe(404)
})

test("with no language of theirs the desk says whom to ask", async () => {
  const partnership = await aPartnership()
  await aPage(partnership)
  const { id } = await translating(partnership, await aTranslator(partnership, []))
  const browser = await app.signedIn(id!)
  const html = await (await browser.visit(`/en/${partnership.slug}/translations`)).text()
  expect(html).toContain("No language is waiting for you yet")
})

test("given access as a translator, somebody is asked about their languages next, and written to", async () => {
  const { partnership, desk } = await aDesk()
  const browser = await app.signedIn(partnership.coordinator.id!)
  const people = desk.replace("/translations", "/people")
  const email = `${crypto.randomUUID()}@translators.example`
  const given = { name: "Nadia", email, locale: "fr", role: "translator" }
  const answer = await browser.send(`${people}/new`, given)
  const next = answer.headers.get("location")!
  expect(next).toMatch(/\/translations\/translators\/[0-9a-f-]{36}$/)
  expect(await (await browser.visit(next)).text()).toContain("What Nadia translates into")
  expect((await browser.send(next, { "languages[]": ["uk", "fr"] })).status).toBe(302)
  const list = await (await browser.visit(`${desk}/languages`)).text()
  expect(list).toContain("Ukrainian")
  expect(list).toContain("Nadia")
  expect((await browser.send(next, { "languages[]": ["so"] })).status).toBe(400)
  const letters = await partnership.read((tx) =>
    tx.selectFrom("outboxMessage").select("body").where("recipient", "=", email).execute(),
  )
  expect(letters.map(({ body }) => body.includes("Ce qui est à traduire vous y attend"))).toEqual([true])
})
