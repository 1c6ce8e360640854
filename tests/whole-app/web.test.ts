import { beforeAll, describe, expect, test } from "vitest"
import { addContact, addOrganization } from "#organizations"
import { addPriority } from "#strategy"
import { testApp } from "../app.ts"
import type { TestApp, TestBrowser } from "../app.ts"
import { aPartnership } from "../builders.ts"
import type { TestPartnership } from "../builders.ts"
import { crawl } from "../crawl.ts"
import type { Crawled } from "../crawl.ts"
import { testSample } from "../sample.ts"
import { everyTablesDigest } from "../table-digests.ts"
import { isPublic } from "./public-addresses.ts"

let app: TestApp
let coordinator: TestBrowser
let pages: Crawled[]
let stranger: TestPartnership

const canary = "Canary-of-another-partnership"

beforeAll(async () => {
  app = await testApp()
  const { personId } = await testSample(app)
  stranger = await aPartnership({ name: canary })
  await stranger.act(async (tx, actor) => {
    const organizationId = await addOrganization(tx, actor, {
      nameEn: `${canary} EN`,
      nameFr: `${canary} FR`,
    })
    await addContact(tx, actor, {
      organizationId,
      name: canary,
      email: `${canary.toLowerCase()}@other.example`,
      locale: "en",
    })
    await addPriority(tx, actor, { titleEn: canary, titleFr: canary })
  })
  coordinator = await app.signedIn(personId)
  const stays = (path: string) => /^\/(en|fr)\/two-rivers(\/|$)/.test(path)
  // Sixty seats are sixty times the same pages: a dozen of each kind are looked at.
  pages = await crawl(coordinator, ["/en/two-rivers", "/fr/two-rivers"], stays, 12)
}, 300_000)

describe("every page a coordinator can click to", () => {
  test("answers, in both languages, and logs no trouble", () => {
    const failed = pages.filter(({ status }) => status !== 200 && status !== 302)
    expect(failed.map(({ path, status }) => `${status} ${path}`)).toEqual([])
    expect(app.troubles).toEqual([])
    expect(pages.length, "the crawl reached too little: a link is missing").toBeGreaterThan(1000)
  })

  test("has one h1, a title, its language, and no bare key or undefined word", () => {
    const wrong = pages
      .filter(({ type, path }) => type.includes("html") && !path.includes("/documents/annual"))
      .flatMap(({ path, text }) => faultsOf(path, text))
    expect(wrong).toEqual([])
  })

  test("never names another partnership, in HTML, data, exports or documents", async () => {
    const data: string[] = []
    for (const { path } of pages.slice(0, 60)) {
      const [bare, query] = path.split("?")
      const answer = await coordinator.visit(`${bare}.data${query ? `?${query}` : ""}`)
      data.push(await answer.text())
    }
    const leaked = [...pages.map(({ text }) => text), ...data].filter((text) => text.includes(canary))
    expect(leaked).toEqual([])
  })

  test("carries a policy with a nonce of its own, and asks to be kept by nobody", async () => {
    const [one, other] = [
      await coordinator.visit("/en/two-rivers"),
      await coordinator.visit("/en/two-rivers"),
    ]
    const policies = [one, other].map((answer) => answer.headers.get("content-security-policy") ?? "")
    expect(policies[0]).not.toBe(policies[1])
    expect(policies[0]).toMatch(/default-src 'none'.*script-src 'nonce-[\w+/=]{22,}'.*frame-ancestors 'none'/)
    expect(one.headers.get("cache-control")).toBe("no-store")
    expect(one.headers.get("x-powered-by")).toBeNull()
  })
})

test("looking at every page changes nothing", async () => {
  const before = await everyTablesDigest()
  for (const { path } of aFewOfEach(pages)) {
    await coordinator.visit(path)
    await coordinator.visit(path, { method: "HEAD" })
  }
  expect(await everyTablesDigest(), "A loader writes: move it into an act behind a form").toEqual(before)
}, 240_000)

describe("who may visit", () => {
  test("nobody signed in is sent to sign in, from every page", async () => {
    const anyone = app.browser()
    const { status: site } = await anyone.visit("/en/two-rivers/site")
    for (const { path } of pages) {
      const answer = await anyone.visit(path)
      if (isPublic(path)) {
        // The members' page leads to the site's own, while that is open.
        if (path.endsWith("/members")) expect(answer.headers.get("location")).toMatch(/\/site\/council$/)
        else expect(answer.status, path).toBe(path.includes("/site") ? site : 200)
        continue
      }
      expect([302, 404], path).toContain(answer.status)
      if (answer.status === 302) expect(answer.headers.get("location")).toMatch(/^\/(en|fr)\/sign-in$/)
    }
  }, 120_000)

  test("a member of another partnership finds nothing here, page or data", async () => {
    const outsider = await app.signedIn(stranger.coordinator.id!)
    for (const { path } of aFewOfEach(pages).filter((page) => !isPublic(page.path))) {
      expect((await outsider.visit(path)).status, path).toBe(404)
      const data = await (await outsider.visit(path.replace(/(\?|$)/, ".data$1"))).text()
      expect(data, path).not.toContain("Two Rivers Newcomer")
    }
  }, 240_000)

  test("an id of another partnership in an address is not found", async () => {
    const ids = [...new Set(pages.flatMap(({ path }) => path.match(/[0-9a-f-]{36}/g) ?? []))]
    const outsider = await app.signedIn(stranger.coordinator.id!)
    const addresses = aFewOfEach(pages).filter(({ path }) => ids.some((id) => path.includes(id)))
    for (const { path } of addresses) {
      const answer = await outsider.visit(path.replace("/two-rivers/", `/${stranger.slug}/`))
      const body = await answer.text()
      expect([404, 302, 200], path).toContain(answer.status)
      if (answer.status === 200) expect(body, path).not.toMatch(/Two Rivers|Deux-Rivières/)
    }
  }, 240_000)
})

test("an address asked by a name its page does not know is refused, whatever column it names", async () => {
  for (const { path } of aFewOfEach(pages)) {
    const bare = path.split("?")[0]!
    for (const asked of [`${bare}?partnership_id=x`, `${bare}.data?order=email`]) {
      expect((await coordinator.visit(asked)).status, asked).toBe(400)
    }
  }
}, 60_000)

describe("forms", () => {
  const form = { titleEn: "x", titleFr: "x", whyEn: "", whyFr: "" }
  const path = "/en/two-rivers/strategy/priorities/new"

  test.each([
    ["no origin at all", { Origin: "" }],
    ["another site", { Origin: "https://evil.example" }],
    ["a null origin", { Origin: "null" }],
    ["a sub-domain", { Origin: "http://sub.localhost:3000" }],
    ["a cross-site fetch", { "Sec-Fetch-Site": "cross-site" }],
    ["a same-site fetch", { "Sec-Fetch-Site": "same-site" }],
  ])("are refused from %s", async (_, headers) => {
    const before = await everyTablesDigest()
    expect((await coordinator.send(path, form, headers)).status).toBe(403)
    expect(await everyTablesDigest()).toEqual(before)
  })

  test("with a field nobody asked for are refused", async () => {
    const answer = await coordinator.send(path, { ...form, partnershipId: stranger.id, role: "coordinator" })
    expect(answer.status).toBe(400)
  })

  test("without a key are refused, and keep what was typed", async () => {
    const answer = await coordinator.send(path, { ...form, titleEn: "Kept words", key: "" })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain("Kept words")
  })

  test("that are larger than a form should be get a clear answer", async () => {
    const answer = await coordinator.send(path, { ...form, whyEn: "x".repeat(2_000_000) })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain("1 megabytes")
  })
})

function faultsOf(path: string, html: string): string[] {
  const faults: string[] = []
  const headings = html.match(/<h1[\s>]/g)?.length ?? 0
  if (headings !== 1) faults.push(`${path}: ${headings} h1`)
  if (!/<title>[^<]+<\/title>/.test(html)) faults.push(`${path}: no title`)
  if (!html.includes(`<html lang="${path.slice(1, 3)}-CA"`)) faults.push(`${path}: wrong language`)
  const words = html.replaceAll(/<[^>]*>/g, " ")
  if (/\b(undefined|NaN|\[object Object\])\b/.test(words)) faults.push(`${path}: an undefined word`)
  if (/ style="/.test(html)) faults.push(`${path}: an inline style`)
  if (/<script(?! type="application\/ld\+json">)/.test(html)) faults.push(`${path}: a script`)
  return faults
}

/** Two addresses of every kind: those that differ only in ids, years or letters are one kind. */
function aFewOfEach(all: readonly Crawled[]): Crawled[] {
  const counts = new Map<string, number>()
  return all.filter(({ path }) => {
    const kind = path
      .split("?")[0]!
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
      .replaceAll(/\/(\d{4}|[A-L])(?=\/|$)/g, "/:one")
      .replace(/\/documents\/.*/, "/documents")
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return count <= 2
  })
}
