import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium } from "@playwright/test"
import { changeSite, openSite, publish, siteOf } from "#site"
import { communityPlanMatter, currentPlan } from "#strategy"
import { partnershipAt } from "#partnerships"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Database } from "#platform/database"
import { today } from "#platform/clock"
import { readSettings } from "#platform/settings"
import { openServices } from "../src/commands/open-services.ts"
import { makeOperatorsSample } from "../src/commands/sample.ts"
import { load } from "./load.ts"
import { start, stop } from "./processes.ts"

const port = 3910
const origin = `http://localhost:${port}`
const most = { bytes: 60 * 1024, picture: 60_000, usable: 3_000 }
const planPage = "/en/two-rivers/site/plan"

/**
 * The public side, on the sample: the plan page beside a file of the same bytes served by the same process; how soon
 * what another process publishes is seen; what each page weighs; how soon it can be used at 400 kbit/s.
 */
export async function measurePublic({ seconds = 8 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "entente-bench-public-"))
  const settings = readSettings({ ENTENTE_DATA: folder, PORT: String(port) })
  const opened = await openServices({ settings, progress: () => undefined })
  await makeOperatorsSample(opened)
  const { id, timeZone } = (await partnershipAt(opened.database, "two-rivers"))!
  const at = opened.clock.now()
  const day = today(opened.clock, timeZone)
  const actor: Actor = {
    kind: "system",
    id: null,
    role: "system",
    partnershipId: id,
    timeZone,
    at,
    today: day,
  }
  const doing = { database: opened.database, actor }
  const { openedAt: isOpen, logoFileId: _, ...site } = await opened.database.read(id, siteOf)
  if (!isOpen) {
    if (site.version === 0) await act(doing, (tx) => changeSite(tx, actor, site))
    await act(doing, (tx) => openSite(tx, actor, { isOpen: true, version: site.version || 1 }))
  }
  const plan = await opened.database.read(id, (tx) => currentPlan(tx, day))
  const subjectId = plan!.steps.find(({ kind }) => kind === "adopted")!.versionId!
  const publishing = { matter: communityPlanMatter, subjectId, visibleFrom: null }
  await act(doing, (tx) => publish(tx, actor, publishing)).catch(alreadyPublic)
  const env = { ENTENTE_DATA: folder, PORT: String(port) }
  const app = await start(["src/main.ts", "serve"], { env, ready: /sign-in\/link/ })
  try {
    return {
      plan: await besideAFile(seconds),
      publishedSeenAfterMilliseconds: await seenAfter(doing),
      pages: await weights(),
      usableAt400kbps: await usableAt400kbps(),
    }
  } finally {
    await stop(app.child)
    await opened.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The sample may have published it itself. */
function alreadyPublic(refusal: { refusal?: string }): void {
  if (refusal.refusal !== "conflict") throw refusal
}

/** By turns, twice each, the better of each kept. */
async function besideAFile(seconds: number) {
  const page = Buffer.from(await (await fetch(origin + planPage)).arrayBuffer())
  const file = "build/client/assets/bench-public.html"
  await writeFile(file, page)
  const best = { page: 0, file: 0, failed: 0 }
  for (let turn = 0; turn < 2; turn++)
    for (const [name, url] of [
      ["file", `${origin}/assets/bench-public.html`],
      ["page", origin + planPage],
    ] as const) {
      const { perSecond, failed } = await load(url, { seconds })
      best[name] = Math.max(best[name], perSecond)
      best.failed += failed
    }
  await rm(file)
  return { ...best, bytes: page.length, partOfTheFile: Number((best.page / best.file).toFixed(2)) }
}

/** Another process changes what the first page says; it is asked at once, and again until it says so. */
async function seenAfter({ database, actor }: { database: Database; actor: Actor }) {
  const path = `${origin}/en/two-rivers/site`
  const times: number[] = []
  for (let turn = 1; turn <= 5; turn++) {
    const { openedAt: _, logoFileId: __, ...site } = await database.read(actor.partnershipId, siteOf)
    const taglineEn = `Seen ${turn}`
    await fetch(path)
    await act({ database, actor }, (tx) => changeSite(tx, actor, { ...site, taglineEn }))
    const began = performance.now()
    let asked = 0
    do asked++
    while (!(await (await fetch(path)).text()).includes(taglineEn))
    times.push(asked === 1 ? 0 : performance.now() - began)
  }
  return Math.round(Math.max(...times))
}

type Weight = { path: string; html: number; all: number; later: number }

/**
 * What a first visit sends over the wire: the page, its styles, its pictures, the font of Latin letters. A picture that is
 * asked for only when a reader comes near it weighs by itself, as a telephone gets it (decision 0014).
 */
async function weights(): Promise<{ heaviest: Weight; count: number; most: number; mostLater: number }> {
  const map = await (await fetch(`${origin}/en/two-rivers/site/sitemap.xml`)).text()
  const mapped = [...map.matchAll(/<loc>([^<]+)</g)].map((match) => new URL(match[1]!).pathname)
  const others = ["members", "join", "community-plan/comments", "site/search?q=plan"]
  const pages = [
    ...mapped,
    ...["en", "fr"].flatMap((tag) => others.map((page) => `/${tag}/two-rivers/${page}`)),
  ]
  const known: Weight[] = []
  for (const path of pages) known.push(await weightOf(path))
  const heaviest = known.toSorted((one, other) => other.all - one.all)[0]!
  if (heaviest.all > most.bytes) throw new Error(`${heaviest.path} weighs ${heaviest.all} bytes`)
  const later = known.find((one) => one.later > most.picture)
  if (later) throw new Error(`A picture of ${later.path} weighs ${later.later} bytes`)
  return {
    heaviest,
    count: known.length,
    most: most.bytes,
    mostLater: Math.max(...known.map((one) => one.later)),
  }
}

async function weightOf(path: string): Promise<Weight> {
  const html = await (await fetch(origin + path)).text()
  const styles = [
    ...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"|<link[^>]*href="([^"]+\.css)"/g),
  ]
  const images = [...html.matchAll(/<img[^>]*?\ssrc="(\/[^"]+)"[^>]*>/g)]
  const isLater = ([tag]: RegExpExecArray) => tag.includes('loading="lazy"')
  const pictures = images.filter((image) => !isLater(image))
  let later = 0
  for (const image of images.filter(isLater)) later = Math.max(later, await sent(image[1]!))
  const loaded = new Set([...styles, ...pictures].map((match) => match[1] ?? match[2]!))
  let all = await sent(path)
  for (const address of loaded) all += await sent(address)
  const css = await (await fetch(origin + [...loaded].find((one) => one.startsWith("/assets/"))!)).text()
  const font = /url\(([^)]*latin-wght-normal[^)]*)\)/.exec(css)?.[1]
  return {
    path,
    html: await sent(path),
    all: all + (font ? await sent(font.replaceAll('"', "")) : 0),
    later,
  }
}

/** Bytes of a body as a browser is sent it, packed. */
async function sent(path: string): Promise<number> {
  const { get } = await import("node:http")
  return new Promise((resolve, reject) => {
    get(origin + path, { headers: { "accept-encoding": "br, gzip" } }, (answer) => {
      let bytes = 0
      answer.on("data", (part: Buffer) => (bytes += part.length))
      answer.on("end", () => resolve(bytes))
    }).on("error", reject)
  })
}

/** A phone on a bad line, nothing kept: when the page stands with its styles, and when its letters do. */
async function usableAt400kbps() {
  const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium"
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] })
  const measured: Record<string, { usable: number; whole: number }> = {}
  for (const path of [planPage, "/fr/two-rivers/site"]) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    const line = await context.newCDPSession(page)
    await line.send("Network.enable")
    const speed = (400 * 1000) / 8
    const slow = { offline: false, latency: 150, downloadThroughput: speed, uploadThroughput: speed }
    await line.send("Network.emulateNetworkConditions", slow)
    await page.goto(origin + path)
    await page.evaluate(() => document.fonts.ready)
    const { usable, whole } = await page.evaluate(() => {
      const [shown] = performance.getEntriesByName("first-contentful-paint")
      const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[]
      const last = performance.getEntriesByType("resource") as PerformanceResourceTiming[]
      return {
        usable: Math.max(shown?.startTime ?? 0, visit!.domContentLoadedEventEnd),
        whole: Math.max(visit!.loadEventEnd, ...last.map(({ responseEnd }) => responseEnd)),
      }
    })
    measured[path] = { usable: Math.round(usable), whole: Math.round(whole) }
    await context.close()
    if (usable > most.usable) throw new Error(`${path} can be used after ${usable} ms`)
  }
  await browser.close()
  return measured
}

// By itself: the public side alone, put among what is kept.
if (process.argv[1] === import.meta.filename) {
  const seconds = Number(process.env["BENCH_SECONDS"] ?? 8)
  const measured = await measurePublic({ seconds })
  const kept = JSON.parse(await readFile("bench/results.json", "utf8")) as Record<string, unknown>
  await writeFile("bench/results.json", `${JSON.stringify({ ...kept, public: measured }, null, 2)}\n`)
  process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`)
  process.exit()
}
