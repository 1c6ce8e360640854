import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { addressOfLink, cookieNames, personWithEmail } from "#identity"
import { fixedClock } from "#platform/clock"
import { testApp } from "../app.ts"
import type { TestApp, TestBrowser } from "../app.ts"
import type { TestPartnership } from "../builders.ts"
import { aPartnershipWithEverything } from "../builders/everything.ts"
import { linkKey } from "../builders/updates.ts"
import { crawl } from "../crawl.ts"
import { everyTablesDigest } from "../table-digests.ts"
import { addresses } from "./addresses.ts"

/**
 * Who may look at and send to every address, as tests/whole-app/access.json declares it (assurance SEC-011): read that
 * file, not this one, to know what is allowed.
 */
type Expected = number | "sign-in" | "onward" | "acts" | "refused"
type Patterns = Record<string, Record<string, Expected>>
type Declared = {
  columns: Record<string, string>
  look: Patterns
  send: Patterns
  addresses: Record<string, { look: string; send?: string }>
}
type Place = Awaited<ReturnType<typeof aPartnershipWithEverything>>
type Visitor = { column: string; is: string; staff: TestBrowser; atLinks: TestBrowser; place: Place }
type Cell = { address: string; path: string; visitor: Visitor; expected: Expected }

const file = "tests/whole-app/access.json"
const declared = JSON.parse(readFileSync(file, "utf8")) as Declared
const idsOfElsewhere = "coordinator, ids of elsewhere"

let app: TestApp
let linkApp: TestApp
let here: Place
let visitors: Visitor[]
let linkToken: string
/** Of the addresses behind another purpose's link, the token that opens each. */
let tokens: Map<string, string>
const linkClock = fixedClock("2026-11-22T17:00:00Z")

beforeAll(async () => {
  app = await testApp()
  // Links have ends: the forms behind them are visited on the day they were sent.
  linkApp = await testApp({ clock: linkClock })
  here = await aPartnershipWithEverything(app.services.files)
  const elsewhere = await aPartnershipWithEverything(app.services.files)
  linkToken = await tokenOf(here)
  tokens = new Map()
  for (const [address, link] of Object.entries(here.links))
    tokens.set(address, await tokenOf({ ...here, link }))
  visitors = await everybody(elsewhere)
}, 240_000)

afterAll(() => {
  expect([...app.troubles, ...linkApp.troubles]).toEqual([])
})

test("every address says who may look at it, and who may send to it if it takes a form", () => {
  const pages = addresses.map(({ path, file: page }) => ({ path, sends: takesForms(page) }))
  const shell = app.addresses.map((path) => ({ path, sends: false }))
  const missing = [...pages, ...shell].flatMap(({ path, sends }) => {
    const cell = declared.addresses[path]
    if (!cell || !declared.look[cell.look])
      return [`Add "${path}": { "look": "<one of: ${Object.keys(declared.look).join(", ")}>" } to ${file}`]
    if (sends && !declared.send[cell.send ?? ""])
      return [`Add "send": "<one of: ${Object.keys(declared.send).join(", ")}>" to "${path}" in ${file}`]
    return !sends && cell.send ? [`Take "send" from "${path}" in ${file}: it takes no form`] : []
  })
  const known = new Set([...pages, ...shell].map(({ path }) => path))
  const gone = Object.keys(declared.addresses).filter((path) => !known.has(path))
  expect([
    ...missing,
    ...gone.map((path) => `Take "${path}" out of ${file}: there is no such address`),
  ]).toEqual([])
})

test("every pattern says what each visitor meets", () => {
  const columns = Object.keys(declared.columns).filter((column) => column !== idsOfElsewhere)
  const missing = Object.entries({ ...declared.look, ...declared.send }).flatMap(([name, row]) =>
    columns
      .filter((column) => row[column] === undefined)
      .map((column) => `Add "${column}" to "${name}" in ${file}`),
  )
  expect(missing).toEqual([])
})

test("whoever looks at an address sees what is declared, as a page and as data, and changes nothing", async () => {
  const before = await everyTablesDigest()
  const wrong: string[] = []
  for (const cell of cells("look")) {
    const { address, path, visitor } = cell
    const page = await browserFor(cell).visit(path)
    wrong.push(...differences(cell, "looking", page, ["sign-in", "onward"].includes(String(cell.expected))))
    if (app.addresses.includes(address)) continue
    const data = await browserFor({ address, visitor }).visit(asData(path))
    wrong.push(...(await dataDifferences(cell, data)))
  }
  expect(wrong).toEqual([])
  expect(await everyTablesDigest()).toEqual(before)
}, 240_000)

test("whoever may not send to an address is refused before the form is read, and changes no row", async () => {
  const before = await everyTablesDigest()
  const wrong: string[] = []
  for (const cell of cells("send").filter(({ expected }) => expected !== "acts")) {
    for (const path of [cell.path, asData(cell.path)]) {
      const answer = await browserFor(cell).send(path, {})
      if (path === cell.path) wrong.push(...differences(cell, "sending", answer, cell.expected === "sign-in"))
      else if (cell.expected === "sign-in") wrong.push(...(await dataDifferences(cell, answer)))
      else wrong.push(...differences(cell, "sending as data", answer, false))
    }
  }
  expect(wrong).toEqual([])
  expect(await everyTablesDigest()).toEqual(before)
}, 240_000)

test("an address that takes no form takes none from anybody", async () => {
  const wrong: string[] = []
  const formless = Object.entries(declared.addresses).filter(
    ([address, { send }]) => !send && address !== "/*",
  )
  for (const [address] of formless) {
    const visitor = visitors.find(({ column }) => column === "coordinator")!
    const { status } = await browserFor({ address, visitor }).send(pathOf(address, visitor), {})
    if (status < 400 || status >= 500) wrong.push(`${address}: a form sent there was answered ${status}`)
  }
  expect(wrong).toEqual([])
}, 240_000)

test("whoever only translates finds nothing by asking one page's data alone, in other letters, or without its body", async () => {
  const { staff } = visitors.find(({ column }) => column === "translator")!
  const home = `/en/${here.partnership.slug}`
  const leaves = {
    "/history": "home/pages/history",
    "/people": "partnerships/pages/people",
    "": "home/pages/what-needs-you",
  }
  const wrong: string[] = []
  for (const [path, page] of Object.entries(leaves)) {
    const data = path === "" ? `${home}.data` : `${home}${path}.data`
    const asked = [
      [`${data}?_routes=${encodeURIComponent(page)}`, "GET"],
      [`${data}?_routes=partnerships%2Fpages%2Fwithin-partnership`, "GET"],
      [`${home}${path}/`, "HEAD"],
      [`${home}${path.toUpperCase()}`, "GET"],
      [`${home}//${path.slice(1)}`, "GET"],
    ] as const
    for (const [address, method] of asked) {
      const { status } = await staff.visit(address, { method })
      const isRefused = path === "" ? [202, 302, 403, 404].includes(status) : [403, 404].includes(status)
      if (!isRefused) wrong.push(`${method} ${address}: ${status}`)
    }
  }
  expect(wrong).toEqual([])
}, 60_000)

test("no page offers a link to what its reader may not look at", async () => {
  const wrong: string[] = []
  const start = `/en/${here.partnership.slug}`
  const begins = { observer: start, chair: start, translator: `${start}/translations` }
  for (const [column, first] of Object.entries(begins)) {
    const { staff } = visitors.find((visitor) => visitor.column === column)!
    const pages = await crawl(
      staff,
      [first],
      (path) => path.startsWith(start) && !path.includes("/documents/"),
    )
    expect(pages.length).toBeGreaterThan(column === "translator" ? 10 : 40)
    wrong.push(...pages.filter(({ status }) => status === 403).map(({ path }) => `${column}: ${path}`))
  }
  expect(wrong, "Ask `access.may` before drawing the link").toEqual([])
}, 240_000)

/** Last: who may send does things, and signs out in the end. */
test("whoever may send to an address has the form read", async () => {
  const wrong: string[] = []
  for (const cell of cells("send").filter(({ expected }) => expected === "acts")) {
    const { status } = await browserFor(cell).send(cell.path, {})
    if ([401, 403, 404].includes(status) || status >= 500) wrong.push(said(cell, "sending", status))
  }
  expect(wrong).toEqual([])
}, 240_000)

function cells(kind: "look" | "send"): Cell[] {
  return Object.entries(declared.addresses).flatMap(([address, cell]) => {
    const row = cell[kind] ? declared[kind][cell[kind]]! : {}
    const names = address.match(/:\w+/g)?.filter((name) => name.slice(1) in here.named) ?? []
    return visitors
      .filter(({ column }) => column in row && (column !== idsOfElsewhere || names.length > 0))
      .map((visitor) => ({
        address,
        path: pathOf(address, visitor),
        visitor,
        expected: row[visitor.column]!,
      }))
  })
}

function differences(cell: Cell, doing: string, answer: Response, redirects: boolean): string[] {
  const location = answer.headers.get("location") ?? ""
  const isRight = redirects
    ? answer.status === 302 && (cell.expected === "sign-in") === location.endsWith("/sign-in")
    : cell.expected === "refused"
      ? answer.status >= 400 && answer.status < 500
      : answer.status === cell.expected
  return isRight ? [] : [said(cell, doing, `${answer.status} ${location}`)]
}

/** React Router says a redirect within the data, with a status of its own. */
async function dataDifferences(cell: Cell, answer: Response): Promise<string[]> {
  const { expected } = cell
  if (typeof expected === "number")
    return answer.status === expected ? [] : [said(cell, "looking as data", answer.status)]
  const text = await answer.text()
  const isRight = answer.status === 202 && (expected === "sign-in") === text.includes("/sign-in")
  return isRight ? [] : [said(cell, "as data", `${answer.status} ${text.slice(0, 80)}`)]
}

function said({ address, visitor, expected }: Cell, doing: string, got: string | number): string {
  return `${address}, ${visitor.column} (${visitor.is}) ${doing}: expected ${expected}, got ${got}`
}

function asData(path: string): string {
  return path === "/" ? "/_.data" : path.replace(/(\?|$)/, ".data$1")
}

function takesForms(page: string): boolean {
  return /^export (async )?(function|const) action\b/m.test(readFileSync(join("src", page), "utf8"))
}

function browserFor({ address, visitor }: { address: string; visitor: Visitor }): TestBrowser {
  if (!address.includes("/link/:token") || address.includes("sign-in")) return visitor.staff
  // Slowly enough for nobody to be taken for one who tries out links.
  linkClock.set(new Date(linkClock.now().getTime() + 10_000).toISOString())
  return visitor.atLinks
}

/** The address with a name in every place: of one of everything that is here, or elsewhere for who asks for that. */
function pathOf(address: string, visitor: Visitor): string {
  const asset = readdirSync("build/client/assets")[0]!
  const bySort: [RegExp, string][] = [
    [/\/assets\/\*$/, `/assets/${asset}`],
    [/^\/\*$/, "/no/such/address/anywhere"],
    [/:locale/, "en"],
    [/:partnership/, here.partnership.slug],
    // A call is every partnership's to read: the same one here and elsewhere.
    [/calls\/:call/, `calls/${here.call}`],
    [/:year\/reply/, "2025/reply"],
    [/claims\/new/, "claims/new?question=needs-known"],
    [/reports\/comparison\/export\/:format/, "reports/comparison/export/csv?from=2026&to=2025"],
    [/corrections$/, "corrections?question=bodies"],
    [/forms\/preview/, "forms/preview?key=partnership-report&version=2026-1"],
    [/forms\/files\/:file/, "forms/files/form.json?key=partnership-report&version=2026-1"],
    [/forms\/:form\/question/, "forms/:form/question?question=identification"],
    [/translations\/texts\/:text/, "translations/texts/:text?language=fr"],
    [/translations\/export\/:format/, "translations/export/csv?language=fr"],
    [/:year/, "2026"],
    [/:letter/, "A"],
    [/:format/, "csv"],
    [/organizations\/export\/:file/, "organizations/export/organizations.csv"],
    [/exchange\/files\/:file/, "exchange/files/council.json"],
    [/:file/, "annual-report.json"],
    [/:token/, visitor.column === "link" ? (tokens.get(address) ?? linkToken) : "A".repeat(linkToken.length)],
  ]
  const named = bySort.reduce((path, [place, name]) => path.replace(place, name), address)
  return named.replaceAll(/:(\w+)/g, (_, name: string) => visitor.place.named[name] ?? `no-${name}`)
}

async function everybody(elsewhere: Place): Promise<Visitor[]> {
  const member = async (place: Place, column: string, role: Role, ended = false): Promise<Visitor> => {
    const staff = await app.signedIn(await aMember(place.partnership, role, ended))
    return { column, is: role, staff, atLinks: linkApp.browser(), place: here }
  }
  const coordinator = await member(here, "coordinator", "coordinator")
  const nobody = { staff: app.browser(), atLinks: linkApp.browser(), place: here }
  return [
    { ...nobody, column: "nobody", is: "no session" },
    { ...nobody, column: "link", is: "a partner's link", staff: withSession(app, linkToken) },
    await member(here, "former", "coordinator", true),
    await member(elsewhere, "elsewhere", "coordinator"),
    await member(elsewhere, "elsewhere", "chair"),
    await member(elsewhere, "elsewhere", "observer"),
    await member(here, "translator", "translator"),
    await member(here, "observer", "observer"),
    await member(here, "chair", "chair"),
    coordinator,
    { ...coordinator, column: idsOfElsewhere, place: elsewhere },
  ]
}

type Role = "coordinator" | "chair" | "observer" | "translator"

async function aMember({ id, database, coordinator }: TestPartnership, role: Role, ended: boolean) {
  const email = `${crypto.randomUUID()}@member.example`
  const since = coordinator.at
  const personId = await database.outside((tx) =>
    personWithEmail(tx, { email, name: "Sam", locale: "en", at: since }),
  )
  const membership = { partnershipId: id, personId, role, since, endedAt: ended ? since : null }
  await database.write(id, async (tx) => {
    const made = await tx
      .insertInto("membership")
      .values(membership)
      .returning("id")
      .executeTakeFirstOrThrow()
    if (role !== "translator") return
    const chosen = ["fr", "ar"].map((language) => ({
      partnershipId: id,
      membershipId: made.id,
      language,
      since,
    }))
    await tx.insertInto("translatorLanguage").values(chosen).execute()
  })
  return personId
}

/** A browser that shows a personal link's token as if it were a session's. */
function withSession(visited: TestApp, token: string): TestBrowser {
  const browser = visited.browser()
  const headers = { Cookie: `${cookieNames(visited.services.settings.baseUrl).session}=${token}` }
  return {
    visit: (path) => browser.visit(path, { headers }),
    send: (path, fields) => browser.send(path, fields, headers),
  }
}

async function tokenOf({ partnership, link }: Place): Promise<string> {
  const services = { database: partnership.database, baseUrl: "http://localhost:3000", key: linkKey }
  const address = await addressOfLink(services, { partnershipId: partnership.id, id: link, locale: "en" })
  return address!.split("/").at(-1)!
}
