import { randomBytes } from "node:crypto"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { addressOfLink, hashOf, personWithEmail } from "#identity"
import { partnershipAt } from "#partnerships"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { today } from "#platform/clock"
import { keyFor, readSettings } from "#platform/settings"
import { askForUpdates } from "#updates"
import { openServices } from "../src/commands/open-services.ts"
import type { Opened } from "../src/commands/open-services.ts"
import { openCapture } from "./capture.ts"
import type { Captured } from "./capture.ts"
import { fillScale, firstYear, fullScale } from "./fixture.ts"
import { measureDesk } from "./desk.ts"
import { importedYear, measureImport } from "./import.ts"
import { aReply, prepareMeeting, replies } from "./council.ts"
import { load, oneByOne } from "./load.ts"
import type { Load, Sent } from "./load.ts"
import { memoryOf, start, stop } from "./processes.ts"
import { measurePublic } from "./public.ts"
import { measureReminders } from "./reminders.ts"
import { measureReport } from "./report.ts"
import { askAndFill, file } from "./updates.ts"
import { measureWorkbook } from "./workbook.ts"

const port = 3900
const floorPort = 3901
const seconds = Number(process.env["BENCH_SECONDS"] ?? 8)
/** Only these of the scenarios, by name with commas; what is kept of the last whole run stays as it is. */
const only = process.env["BENCH_ONLY"]?.split(",")
const isWanted = (name: string) => !only || only.includes(name)
const day = 86_400_000
const say = (line: string) => process.stdout.write(`${line}\n`)

const folder = await mkdtemp(join(tmpdir(), "entente-bench-"))
const settings = readSettings({ ENTENTE_DATA: folder, PORT: String(port) })
const opened = await openServices({ settings, progress: () => undefined })
say(`Filling ${fullScale.partnerships} partnerships (about a minute)...`)
await fillScale(opened.embedded!.address("postgres"), fullScale)

const coordinator = await coordinatorOf("scale-1")
const cookie = await signedInCookie()
const { meetingId, paths } = await prepareMeeting(opened, coordinator)
const pages = {
  plan: `/en/scale-1/plans/${firstYear + 4}`,
  planSought: `/en/scale-1/plans/${firstYear + 4}?status=delayed&by=lead`,
  link: await linkPath(),
  council: "/en/scale-1/council",
}
const pack = `/en/scale-1/council/meetings/${meetingId}/pack-en.pdf`
const reply = paths[0]!
const filings = isWanted("filing") || isWanted("reminders") ? await askedFilings() : { app: [], floor: [] }
const captured: Record<string, Captured> = {}
const capturing = await openCapture({
  connectionString: opened.embedded!.address("entente_app"),
  contextKey: opened.contextKey,
  secret: opened.secret,
  files: join(folder, "files"),
})
for (const path of [...Object.values(pages), pack, reply]) {
  captured[path] = await capturing.page({ path, cookie, ...(path === reply ? { form: aReply() } : {}) })
  const { status, body, statements } = captured[path]
  say(`${path.slice(0, 30)}: ${status}, ${body.length} bytes, ${statements.length} statements`)
}
for (const { path, fields } of filings.floor)
  captured[path] = await capturing.page({ path, form: fields, rollsBack: true })
await capturing.close()
const capturedFile = join(folder, "captured.json")
await writeFile(capturedFile, JSON.stringify(captured))

const env = { ENTENTE_DATA: folder, PORT: String(port) }
const app = await start(["src/main.ts", "serve"], { env, ready: /sign-in\/link/ })
const floorArgs = ["bench/floor.ts", capturedFile, opened.embedded!.address("entente_app"), String(floorPort)]
const floor = await start(floorArgs, { ready: /ready/ })

const results: Record<string, unknown> = { at: new Date().toISOString(), clients: 16, secondsEach: seconds }
for (const [name, path] of Object.entries(pages)) await measured(name, () => compare(name, path))
await measured("reply", () =>
  compare("reply", reply, replies(paths), () => ({ path: reply, fields: aReply() })),
)
await measured("pack", comparePack)
await measured("filing", compareFiling)
results["memoryAfterPages"] = await memoryOf(app.child.pid!)
await measured("import", () => measureImport(opened, coordinator))
await measured("workbook", () =>
  measureWorkbook(opened, coordinator, {
    url: `http://localhost:${port}/en/scale-1/plans/${importedYear}/export/xlsx`,
    cookie,
    fiscalYear: importedYear,
  }),
)
await measured("report", () => measureReport(opened, coordinator))
await measured("desk", () => measureDesk(opened, coordinator, opened.embedded!.address("postgres")))
results["memoryAfterRun"] = await memoryOf(app.child.pid!)
await stop(app.child)
const inAWeek = new Date(opened.clock.now().getTime() + 7 * day)
await measured("public", () => measurePublic({ seconds }))
await measured("reminders", () => measureReminders(opened, { on: inAWeek, env }))
say(JSON.stringify(results, null, 2))
if (!only) await writeFile("bench/results.json", `${JSON.stringify(results, null, 2)}\n`)

await stop(floor.child)
await opened.close()
await rm(folder, { recursive: true, force: true })
process.exit()

async function measured(name: string, measure: () => Promise<unknown>): Promise<void> {
  if (isWanted(name)) results[name] = await measure()
}

/** The page and its floor by turns, twice each, the better of each kept: the machine is noisy, both see the same noise. */
async function compare(name: string, path: string, send?: Sent, sendBare?: Sent) {
  const turns: { app: Load; floor: Load }[] = []
  for (let turn = 0; turn < 2; turn++) {
    const floorLoad = await load(`http://localhost:${floorPort}${path}`, { seconds, cookie, send: sendBare })
    const appLoad = await load(`http://localhost:${port}${path}`, { seconds, cookie, send })
    turns.push({ app: appLoad, floor: floorLoad })
  }
  const best = (of: "app" | "floor") =>
    turns.map((turn) => turn[of]).toSorted((a, b) => b.perSecond - a.perSecond)[0]!
  const [ours, bare] = [best("app"), best("floor")]
  const timesTheFloor = Number((bare.perSecond / ours.perSecond).toFixed(2))
  say(
    `${name}: ${ours.perSecond}/s (floor ${bare.perSecond}/s, ${timesTheFloor}x), p97.5 ${ours.p97_5} ms (floor ${bare.p97_5} ms)`,
  )
  return { app: ours, floor: bare, timesTheFloor }
}

/** The pack of 40 items and 20 files as PDF, one at a time; the floor sends the same statements and bytes, and sets no type. */
async function comparePack() {
  const asking = { tries: 7, cookie }
  const milliseconds = await oneByOne(`http://localhost:${port}${pack}`, asking)
  const floorMilliseconds = await oneByOne(`http://localhost:${floorPort}${pack}`, asking)
  const bytes = Buffer.byteLength(captured[pack]!.body)
  say(`pack: ${milliseconds} ms (floor ${floorMilliseconds} ms)`)
  return { milliseconds, floorMilliseconds, bytes }
}

/**
 * Eight partnerships whose 200 activities are all asked about, filed by the app, more than a thousand updates; eight more,
 * filed by the floor. Then all others, some also about the year before, so that more than five thousand letters remind.
 */
async function askedFilings() {
  const dueOn = in14Days()
  const fillsOf = async (numbers: readonly number[], fiscalYear = firstYear + 4) => {
    const all = []
    for (const number of numbers)
      all.push(...(await askAndFill(opened, await coordinatorOf(`scale-${number}`), { fiscalYear, dueOn })))
    return all
  }
  const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
  const filings = { app: await fillsOf(numbers(2, 9)), floor: await fillsOf(numbers(10, 17)) }
  if (isWanted("reminders")) {
    await fillsOf(numbers(18, fullScale.partnerships))
    await fillsOf(numbers(18, 57), firstYear + 3)
  }
  return filings
}

async function compareFiling() {
  const bare = await file(`http://localhost:${floorPort}`, filings.floor)
  const ours = await file(`http://localhost:${port}`, filings.app)
  const timesTheFloor = Number((bare.updatesPerSecond / ours.updatesPerSecond).toFixed(2))
  say(`filing: ${ours.updatesPerSecond} updates/s (floor ${bare.updatesPerSecond}/s, ${timesTheFloor}x)`)
  return { app: ours, floor: bare, timesTheFloor }
}

async function coordinatorOf(slug: string): Promise<Actor> {
  const partnership = await partnershipAt(opened.database, slug)
  const id = await scalePerson()
  const { timeZone } = partnership!
  const at = opened.clock.now()
  const day = today(opened.clock, timeZone)
  return { kind: "person", id, role: "coordinator", partnershipId: partnership!.id, timeZone, at, today: day }
}

function scalePerson(): Promise<string> {
  const at = opened.clock.now()
  const person = { email: "scale@entente.example", name: "Scale", locale: "en" as const, at }
  return opened.database.outside((tx) => personWithEmail(tx, person))
}

async function signedInCookie(): Promise<string> {
  const token = randomBytes(32).toString("base64url")
  const now = new Date()
  await opened.database.pool.query("insert into session values ($1, $2, $3, $3, $4)", [
    hashOf(token),
    await scalePerson(),
    now,
    new Date(now.getTime() + day),
  ])
  return `entente-session=${token}`
}

async function linkPath(): Promise<string> {
  const { database, secret }: Opened = opened
  const key = keyFor(secret, "personal-links")
  const dueOn = in14Days()
  const asking = { fiscalYear: firstYear + 4, organizationIds: "all" as const, dueOn, linkKey: key }
  const asked = await act({ database, actor: coordinator }, (tx) => askForUpdates(tx, coordinator, asking))
  const link = { partnershipId: coordinator.partnershipId, id: asked.requests[0]!.linkId!, locale: "en" }
  const address = await addressOfLink({ database, baseUrl: settings.baseUrl, key }, link)
  return new URL(address!).pathname
}

function in14Days(): string {
  return new Date(Date.now() + 14 * day).toISOString().slice(0, 10)
}
