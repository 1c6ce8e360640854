import { afterAll, beforeAll, expect, test } from "vitest"
import { addOrganization } from "#organizations"
import { changeSite, openSite, publish, siteOf, whenPublished, withdraw } from "#site"
import { onCalendar } from "#found"
import { fixedClock } from "#platform/clock"
import { keepFile } from "#platform/files"
import { addPriority } from "#strategy"
import { testApp } from "../app.ts"
import type { TestApp } from "../app.ts"
import { aPartnership } from "../builders.ts"
import type { TestPartnership } from "../builders.ts"
import { aBody } from "../builders/councils.ts"
import { aPartnershipWithEverything } from "../builders/everything.ts"
import { publicAddresses } from "./public-addresses.ts"

/** Everything that nobody published has this in its words. */
const canary = "Canary"
const matter = "test-crawled"
const titles = new Map<string, string>()

let app: TestApp
let partnership: TestPartnership
let crawled: Map<string, { status: number; type: string; text: string }>

beforeAll(async () => {
  // Acts of the builders are of noon; visitors come in the afternoon.
  app = await testApp({ clock: fixedClock("2026-11-22T20:00:00Z") })
  sayWhatIsPublished()
  const stranger = await aPartnership({ name: `${canary} elsewhere` })
  await opened(stranger, `${canary} site of others`)
  await published(stranger, { title: `${canary} of others` })
  partnership = (await aPartnershipWithEverything(app.services.files)).partnership
  await opened(partnership, "Open site")
  await hidden(partnership)
  await published(partnership, { title: "Shown to everyone" })
  const slug = partnership.slug
  crawled = await crawl([
    ...["en", "fr"].map((language) => `/${language}/${slug}/site`),
    ...["robots.txt", "sitemap.xml"].map((file) => `/${file}`),
    ...["robots.txt", "sitemap.xml", "news.xml", "events.ics", "preview/site.png", "search/told"].map(
      (file) => `/en/${slug}/site/${file}`,
    ),
    ...[canary.toLowerCase(), "shown", "secret", "council"].map(
      (word) => `/en/${slug}/site/search?q=${word}`,
    ),
    ...["members", "join", "join/received?reference=33FM-6KF4", "community-plan/comments"].map(
      (page) => `/en/${slug}/${page}`,
    ),
    `/en/${slug}/community-plan/comments/received?reference=33FM-6KF4`,
  ])
}, 240_000)

afterAll(() => expect(app.troubles).toEqual([]))

/** A kind of thing with no domain: each states of publishing is met whatever the domains have. */
function sayWhatIsPublished() {
  whenPublished(matter, {
    label: () => "Crawled things",
    named: async (_, { ids }) =>
      new Map(
        ids
          .filter((id) => titles.has(id))
          .map((id) => [id, { title: titles.get(id)!, publicPath: `/search?q=${id}`, staffPath: "/" }]),
      ),
    hindrances: async () => [],
    texts: async (_, id) => [{ language: "en", title: titles.get(id)!, text: `Secret of ${titles.get(id)}` }],
  })
  onCalendar(matter, async () => [])
}

async function published(of: TestPartnership, { title, from = null }: { title: string; from?: Date | null }) {
  const subjectId = crypto.randomUUID()
  titles.set(subjectId, title)
  await of.act((tx, actor) => publish(tx, actor, { matter, subjectId, visibleFrom: from }))
  return subjectId
}

async function opened(of: TestPartnership, nameEn: string) {
  const png = Buffer.from("89504e470d0a1a0a", "hex")
  const file = { name: "logo.png", mediaType: "image/png", content: png }
  const logo = await keepFile(app.services.files, of.coordinator, file)
  const { openedAt, logoFileId: _, ...site } = await of.read((tx) => siteOf(tx))
  await of.act((tx, actor) => changeSite(tx, actor, { ...site, nameEn, nameFr: nameEn, logo }))
  if (!openedAt) await of.act((tx, actor) => openSite(tx, actor, { isOpen: true, version: site.version + 1 }))
}

/** Drafts, private bodies, what is under an embargo, what was withdrawn. */
async function hidden(of: TestPartnership) {
  await aBody(of, { name: `${canary} body`, kind: "working-group" })
  await of.act((tx, actor) =>
    addPriority(tx, actor, { titleEn: `${canary} draft`, titleFr: `${canary} ébauche` }),
  )
  await of.act((tx, actor) =>
    addOrganization(tx, actor, { nameEn: `${canary} shelter`, nameFr: `${canary} abri` }),
  )
  await published(of, { title: `${canary} under embargo`, from: new Date("2026-11-23T14:00:00Z") })
  const subjectId = await published(of, { title: `${canary} withdrawn` })
  await of.act((tx, actor) => withdraw(tx, actor, { matter, subjectId }))
}

/** Follows every address that any representation names: links, pictures, styles, canonical and shared, maps and feeds. */
async function crawl(from: string[]) {
  const anyone = app.browser()
  const found: typeof crawled = new Map()
  const waiting = [...from]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (found.has(path) || found.size > 1500) continue
    const answer = await anyone.visit(path)
    const type = answer.headers.get("content-type") ?? ""
    const text = Buffer.from(await answer.arrayBuffer()).toString("utf8")
    found.set(path, { status: answer.status, type, text })
    const data = type.includes("html") ? [path.replace(/(\?|$)/, ".data$1")] : []
    waiting.push(...data, ...addressesIn(text).filter((one) => isOfSite(one) && !found.has(one)))
  }
  return found
}

function addressesIn(text: string): string[] {
  return [...text.matchAll(/(?:href|src|content)="([^"]+)"|<(?:loc|link|guid)>([^<]+)</g)]
    .map((match) => (match[1] ?? match[2] ?? "").replaceAll("&amp;", "&"))
    .filter((address) => /^(\/|http:\/\/localhost:3000\/)/.test(address))
    .map((address) => new URL(address, "http://localhost:3000"))
    .map(({ pathname, search }) => pathname + search)
}

const isOfSite = (path: string) =>
  path.split("/")[2] === partnership.slug || /^\/[a-z]+\.(txt|xml)$/.test(path)

test("every public page answers, and none says anything that nobody published", () => {
  const failed = [...crawled].filter(([, { status }]) => ![200, 302].includes(status))
  expect(failed.map(([path, { status }]) => `${status} ${path}`)).toEqual([])
  const said = [...crawled].filter(([, { text }]) => text.includes(canary))
  expect(
    said.map(
      ([path, { text }]) => `${path}: ${text.slice(text.indexOf(canary) - 80, text.indexOf(canary) + 40)}`,
    ),
  ).toEqual([])
})

test("what was published is in the search, the feed, the map and as a picture, at once", async () => {
  const at = (path: string) => crawled.get(`/en/${partnership.slug}/site/${path}`)!.text
  for (const path of ["search?q=shown", "news.xml"]) expect(at(path), path).toContain("to everyone")
  const [id] = [...titles].find(([, title]) => title === "Shown to everyone")!
  expect(at("sitemap.xml")).toContain(id)
  const anyone = app.browser()
  const picture = await anyone.visit(`/fr/${partnership.slug}/site/preview/${matter}.${id}.png`)
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"])
  for (const [hiddenId, title] of titles)
    if (title.startsWith(canary)) {
      const hidden = await anyone.visit(`/en/${partnership.slug}/site/preview/${matter}.${hiddenId}.png`)
      expect([title, hidden.status]).toEqual([title, 404])
    }
})

test("withdrawn, it is gone on the next request from everything that was kept", async () => {
  const [subjectId] = [...titles].find(([, title]) => title === "Shown to everyone")!
  await partnership.act((tx, actor) => withdraw(tx, actor, { matter, subjectId }))
  const anyone = app.browser()
  for (const path of ["search?q=shown", "news.xml", "sitemap.xml"]) {
    const text = await (await anyone.visit(`/en/${partnership.slug}/site/${path}`)).text()
    expect([path, text.includes(subjectId), text.includes("to everyone")]).toEqual([path, false, false])
  }
  const picture = await anyone.visit(`/fr/${partnership.slug}/site/preview/${matter}.${subjectId}.png`)
  expect(picture.status).toBe(404)
  await partnership.act((tx, actor) => publish(tx, actor, { matter, subjectId, visibleFrom: null }))
})

test("a decision leads to its minutes and back, until either is withdrawn", async () => {
  const anyone = app.browser()
  const toMinutes = /\/site(\/minutes\/[\w-]{36})"/
  const [decisionPage, { text: decision }] = [...crawled].find(
    ([path, { text }]) => /^\/en\/.+\/site\/decisions\/[\w-]+$/.test(path) && toMinutes.test(text),
  )!
  const site = `/en/${partnership.slug}/site`
  const decisionPath = decisionPage.slice(site.length)
  const minutesPath = toMinutes.exec(decision)![1]!
  const minutesPage = site + minutesPath
  const text = async (path: string) => (await anyone.visit(path)).text()
  expect(await text(minutesPage)).toContain(`/site${decisionPath}"`)
  for (const [matter, path, page, gone] of [
    ["minutes", minutesPath, decisionPage, minutesPath],
    ["decision", decisionPath, minutesPage, decisionPath],
  ] as const) {
    const subject = { matter, subjectId: path.split("/").at(-1)! }
    expect(await text(page)).toContain(`/site${gone}`)
    await partnership.act((tx, actor) => withdraw(tx, actor, subject))
    expect(await text(page)).not.toContain(gone)
    await partnership.act((tx, actor) => publish(tx, actor, { ...subject, visibleFrom: null }))
  }
})

test("a site that is closed answers nothing, in any form", async () => {
  const { version } = await partnership.read((tx) => siteOf(tx))
  await partnership.act((tx, actor) => openSite(tx, actor, { isOpen: false, version }))
  const anyone = app.browser()
  const site = [...crawled.keys()].filter(
    (path) => /^\/[\w-]+\/[^/]+\/site/.test(path) && !path.includes(".data"),
  )
  for (const path of site) expect([path, (await anyone.visit(path)).status]).toEqual([path, 404])
  expect(await (await anyone.visit("/sitemap.xml")).text()).not.toContain(partnership.slug)
  await partnership.act((tx, actor) => openSite(tx, actor, { isOpen: true, version: version + 1 }))
})

test("no public address is left out of the crawl", () => {
  const paths = [...crawled.keys()].map((path) => path.split("?")[0]!)
  const left = Object.keys(publicAddresses).filter((address) => {
    const pattern = new RegExp(`^${address.replaceAll(".", "\\.").replaceAll(/:\w+/g, "[^/]+")}$`)
    return !paths.some((path) => pattern.test(path))
  })
  expect(
    left,
    "Publish one in tests/builders/ (aPartnershipWithEverything), and let a page or the map of the site lead to it",
  ).toEqual([])
})
