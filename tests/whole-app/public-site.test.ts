import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { act } from "#platform/acts"
import { fixedClock } from "#platform/clock"
import { openSite, publish, siteOf, withdraw } from "#site"
import { testApp } from "../app.ts"
import type { TestApp, TestBrowser } from "../app.ts"
import { aPartnership } from "../builders.ts"
import type { TestPartnership } from "../builders.ts"
import {
  aCouncilThatDecided,
  anOpenSite,
  bodyHidden,
  hostProved,
  longAgo,
  published,
} from "../builders/site.ts"

const clock = fixedClock("2026-11-22T17:00:00Z")
let app: TestApp
let anyone: TestBrowser

beforeAll(async () => {
  app = await testApp({ clock })
  anyone = app.browser()
})

afterAll(() => expect(app.troubles).toEqual([]))

const minute = 60_000
const matters = ["terms", "decision", "minutes"] as const

type Council = Awaited<ReturnType<typeof aCouncilThatDecided>>

/** Every page and file on which a matter shows, within the site. */
function placesOf(matter: (typeof matters)[number], council: Council): string[] {
  const { terms, decision, minutes } = council
  return {
    terms: [`/terms/${terms}`, `/terms/${terms}/copies/terms-of-reference-fr.pdf`],
    decision: ["/decisions", `/decisions/${decision}`],
    minutes: ["/minutes", `/minutes/${minutes}`, `/minutes/${minutes}/copies/minutes-en.pdf`],
  }[matter]
}

/** Adopted and decided this morning. */
async function aSite(hostName: string | null = null) {
  const partnership = await aPartnership()
  await anOpenSite(partnership, { hostName })
  if (hostName) await hostProved(partnership, hostName)
  return { partnership, council: await aCouncilThatDecided(partnership) }
}

async function statuses(paths: readonly string[], { slug }: TestPartnership, locale = "en") {
  const answers: number[] = []
  for (const path of paths) answers.push((await anyone.visit(`/${locale}/${slug}/site${path}`)).status)
  return answers
}

const all = (paths: readonly string[], status: number) => paths.map(() => status)

describe("what a person published", () => {
  test.each(matters)("%s: seen from its moment on, and no longer once it is withdrawn", async (matter) => {
    const { partnership, council } = await aSite()
    const paths = placesOf(matter, council)
    const subject = { matter, subjectId: council[matter] }
    const actor = { ...partnership.coordinator, at: clock.now() }
    const now = clock.now()
    const opens = new Date(now.getTime() + 60 * minute)
    const acting = (at: Date, work: Parameters<typeof act>[1]) =>
      act({ database: partnership.database, actor: { ...actor, at } }, work)
    expect(await statuses(paths, partnership)).toEqual(all(paths, 404))
    await acting(now, (tx) => publish(tx, actor, { ...subject, visibleFrom: opens }))
    clock.set(new Date(opens.getTime() - 1).toISOString())
    expect(await statuses(paths, partnership)).toEqual(all(paths, 404))
    expect(await menuOf(partnership)).not.toContain(paths[0])
    clock.set(opens.toISOString())
    for (const language of ["en", "fr", "ar"])
      expect(await statuses(paths, partnership, language)).toEqual(all(paths, 200))
    const later = new Date(opens.getTime() + minute)
    await acting(later, (tx) => withdraw(tx, { ...actor, at: later }, subject))
    expect(await statuses(paths, partnership)).toEqual(all(paths, 404))
    clock.set(now.toISOString())
  })

  test("stands on the menu and beside its body, and goes with the body when that is hidden", async () => {
    const { partnership, council } = await aSite()
    for (const matter of matters) await published(partnership, [matter, council[matter]])
    const menu = await menuOf(partnership)
    for (const path of ["/council", "/decisions", "/minutes"])
      expect(menu).toContain(`/en/${partnership.slug}/site${path}"`)
    const page = await text(`/en/${partnership.slug}/site/council`)
    expect(page).toContain(`/site/terms/${council.terms}"`)
    expect(page).toContain(`/site/decisions?body=${council.bodyId}"`)
    await bodyHidden(partnership, council.bodyId)
    const paths = matters.flatMap((matter) => placesOf(matter, council))
    expect(await statuses(["/council", ...paths], partnership)).toEqual(all(["/council", ...paths], 404))
    expect(await menuOf(partnership)).not.toMatch(/site\/(council|decisions|minutes)/)
  })

  test("says what was decided and by whom, and counts the votes only beside the rule they are counted by", async () => {
    const { partnership, council } = await aSite()
    await published(partnership, ["decision", council.decision])
    const path = `/en/${partnership.slug}/site/decisions/${council.decision}`
    const before = await text(path)
    expect(before).toContain("That we buy a bus")
    expect(before).toContain("Carried")
    expect(before).not.toContain("2 for, 1 against")
    await published(partnership, ["terms", council.terms])
    expect(await text(path)).toContain("2 for, 1 against")
    expect(await text(path.replace("/en/", "/fr/"))).toContain("Que nous achetions un autobus")
  })

  test("names nobody who sat at the table, moved or voted, in page or data", async () => {
    const { partnership, council } = await aSite()
    for (const matter of matters) await published(partnership, [matter, council[matter]])
    const pages = ["/council", ...matters.flatMap((matter) => placesOf(matter, council))]
    for (const path of pages.filter((one) => !one.endsWith(".pdf"))) {
      const address = `/en/${partnership.slug}/site${path}`
      for (const shown of [await text(address), await text(`${address}.data`)])
        expect(shown, address).not.toMatch(/Sitting|Member \d|settlement [0-9a-f]{8}/)
    }
  })

  test("is not found through another partnership's site", async () => {
    const [one, other] = [await aSite(), await aSite()]
    for (const matter of matters) await published(one.partnership, [matter, one.council[matter]])
    const own = matters
      .flatMap((matter) => placesOf(matter, one.council))
      .filter((path) => /[0-9a-f-]{36}/.test(path))
    expect(await statuses(own, one.partnership)).toEqual(all(own, 200))
    expect(await statuses(own, other.partnership)).toEqual(all(own, 404))
  })
})

describe("a closed site", () => {
  test("answers like a partnership that does not exist, but for who works on it", async () => {
    const { partnership, council } = await aSite()
    for (const matter of matters) await published(partnership, [matter, council[matter]])
    await closed(partnership)
    const paths = ["", "/council", ...matters.flatMap((matter) => placesOf(matter, council))]
    expect(await statuses(paths, partnership)).toEqual(all(paths, 404))
    const stranger = await app.signedIn((await aPartnership()).coordinator.id!)
    const member = await app.signedIn(partnership.coordinator.id!)
    for (const path of paths) {
      const address = `/en/${partnership.slug}/site${path}`
      expect((await stranger.visit(address)).status, address).toBe(404)
      expect((await member.visit(address)).status, address).toBe(200)
    }
    const preview = await (await member.visit(`/en/${partnership.slug}/site/council`)).text()
    expect(preview).toContain("Only you see this: the site is closed.")
  })

  test("leaves the page of members as it was; an open one has it", async () => {
    const { partnership } = await aSite()
    const address = `/fr/${partnership.slug}/members`
    const answer = await anyone.visit(address)
    expect([answer.status, answer.headers.get("location")]).toEqual([
      302,
      `/fr/${partnership.slug}/site/council`,
    ])
    await closed(partnership)
    expect((await anyone.visit(address)).status).toBe(200)
  })
})

describe("a host name of its own", () => {
  const own = `http://welcome-${crypto.randomUUID().slice(0, 8)}.example.ca`
  let partnership: TestPartnership
  let council: Council

  beforeAll(async () => {
    const site = await aSite(new URL(own).hostname)
    ;({ partnership, council } = site)
    for (const matter of matters) await published(partnership, [matter, council[matter]])
  })

  test("leads to the first page, whose links stay on it", async () => {
    const first = await anyone.visit(`${own}/`)
    expect([first.status, first.headers.get("location")]).toEqual([302, "/en"])
    for (const path of [
      "/en",
      "/fr/council",
      "/ar/decisions",
      `/en/decisions?body=${council.bodyId}&year=2026`,
      ...placesOf("minutes", council).map((at) => `/en${at}`),
    ])
      expect((await anyone.visit(own + path)).status, path).toBe(200)
    const page = await text(`${own}/en/council`)
    expect(page).toContain(`href="/en/terms/${council.terms}"`)
    expect(page).not.toContain(`/${partnership.slug}/site`)
  })

  test("shows nothing but the public site, whoever asks", async () => {
    const member = await app.signedIn(partnership.coordinator.id!)
    const { slug } = partnership
    for (const path of [
      `/en/${slug}`,
      `/en/${slug}/council`,
      `/en/${slug}/publishing`,
      "/en/sign-in",
      "/en/../en/sign-in",
      `/en/%2e%2e/${slug}/organizations`,
      `/en/..%2f..%2f..%2fen%2f${slug}`,
      "/en/link/abc",
    ])
      expect((await member.visit(own + path)).status, path).toBe(404)
  })

  test("takes no form: whoever sends one is sent to the instance, and nothing is done", async () => {
    const answer = await anyone.visit(`${own}/en/${partnership.slug}/publishing`, {
      method: "POST",
      body: new FormData(),
    })
    expect(answer.status).toBe(302)
    expect(answer.headers.get("location")).toBe(`http://localhost:3000/en/${partnership.slug}/publishing`)
  })

  test("that nobody has is the instance itself, and so is that of a site that was closed", async () => {
    for (const host of ["http://nobody.example.ca", "http://localhost.example.ca", "http://10.0.0.1"])
      expect((await anyone.visit(`${host}/en/${partnership.slug}/site`)).status, host).toBe(200)
    const site = await aSite("closed-later.example.ca")
    expect((await anyone.visit("http://closed-later.example.ca/en/council")).status).toBe(200)
    await closed(site.partnership)
    expect((await anyone.visit("http://closed-later.example.ca/en/council")).status).not.toBe(200)
  })

  test("leads nowhere while nobody proved it, and no search engine is told of it", async () => {
    const hostName = `unproved-${crypto.randomUUID().slice(0, 8)}.example.ca`
    const { partnership: unproved } = await aSite()
    await anOpenSite(unproved, { hostName })
    await published(unproved, ["decision", (await aCouncilThatDecided(unproved)).decision])
    expect((await anyone.visit(`http://${hostName}/en/decisions`)).status).not.toBe(200)
    expect(await text("/sitemap.xml")).not.toContain(hostName)
    await hostProved(unproved, hostName)
    expect((await anyone.visit(`http://${hostName}/en/decisions`)).status).toBe(200)
    expect(await text("/sitemap.xml")).toContain(hostName)
  })

  test("of one partnership shows nothing of another", async () => {
    const other = await aSite()
    await published(other.partnership, ["decision", other.council.decision])
    expect((await anyone.visit(`${own}/en/decisions/${other.council.decision}`)).status).toBe(404)
    expect((await anyone.visit(`${own}/en/${other.partnership.slug}/site`)).status).toBe(404)
  })
})

async function closed(partnership: TestPartnership): Promise<void> {
  const { version } = await partnership.read((tx) => siteOf(tx))
  const actor = { ...partnership.coordinator, at: longAgo }
  await act({ database: partnership.database, actor }, (tx) =>
    openSite(tx, actor, { isOpen: false, version }),
  )
}

async function text(address: string): Promise<string> {
  const answer = await anyone.visit(address)
  expect(answer.status, address).toBe(200)
  return answer.text()
}

const menuOf = ({ slug }: TestPartnership) => text(`/en/${slug}/site`)
