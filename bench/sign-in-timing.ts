import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { personWithEmail, withinLimit } from "#identity"
import type { Database } from "#platform/database"
import { readSettings } from "#platform/settings"
import { openServices } from "../src/commands/open-services.ts"
import { start, stop } from "./processes.ts"
import { likelihoodOfChance, median } from "./rank-test.ts"

/**
 * Whether the time an answer takes tells if somebody has an address (assurance SEC-035): asks a running server for codes
 * for known, unknown, left and limited addresses, in an order drawn at random, and compares the times by rank.
 *
 *     node bench/sign-in-timing.ts      after `npx react-router build`
 */
const kinds = ["known", "unknown", "left", "limited"] as const
type Kind = (typeof kinds)[number]

const port = 3910
const samples = Number(process.env["SAMPLES"] ?? 500)
const warmUp = 100
const folder = await mkdtemp(join(tmpdir(), "entente-timing-"))
const opened = await openServices({
  settings: readSettings({ ENTENTE_DATA: folder, PORT: String(port) }),
  progress: () => undefined,
})
const addresses = await addressesOf(opened.database)
const env = { ENTENTE_DATA: folder, PORT: String(port), TRUSTED_PROXIES: "1" }
const server = await start(["src/main.ts", "serve"], { env, ready: /sign-in\/link/ })
const times = await measured(addresses)

for (const kind of kinds) {
  const p = likelihoodOfChance(times.known, times[kind])
  const difference = median(times[kind]) - median(times.known)
  const line = `${kind}: ${times[kind].length} asked, median ${median(times[kind]).toFixed(3)} ms`
  const compared = `, ${difference.toFixed(3)} ms from known, p = ${p.toFixed(3)}`
  process.stdout.write(`${line}${kind === "known" ? "" : compared}\n`)
}

await stop(server.child)
await opened.close()
await rm(folder, { recursive: true, force: true })
process.exit()

async function addressesOf(database: Database): Promise<{ kind: Kind; email: string }[]> {
  const all = Array.from({ length: samples + warmUp }, () => kinds).flat()
  const made = all.map((kind) => ({ kind, email: `${crypto.randomUUID()}@timing.example` }))
  const at = new Date()
  for (const { kind, email } of made) {
    await database.outside(async (tx) => {
      if (kind === "known" || kind === "left")
        await personWithEmail(tx, { email, name: "Sam", locale: "en", at })
      if (kind === "left")
        await tx.updateTable("person").set({ leftAt: at }).where("email", "=", email).execute()
      const bucket = { bucket: `mail ${email}`, most: 5, windowSeconds: 900, at }
      for (let times = 0; kind === "limited" && times < 5; times++) await withinLimit(tx, bucket)
    })
  }
  return made
}

/** Each from a network of its own, so that no limit but the address's own is met. */
async function measured(asked: { kind: Kind; email: string }[]): Promise<Record<Kind, number[]>> {
  const found: Record<Kind, number[]> = { known: [], unknown: [], left: [], limited: [] }
  const warm = warmUp * kinds.length
  const [first, rest] = [asked.slice(0, warm), shuffled(asked.slice(warm))]
  for (const [place, { kind, email }] of [...first, ...rest].entries()) {
    const body = new URLSearchParams({ email, key: crypto.randomUUID() })
    const network = `10.${place >> 16}.${(place >> 8) & 255}.${place & 255}`
    const headers = { Origin: `http://localhost:${port}`, "X-Forwarded-For": network }
    const begun = performance.now()
    const answer = await fetch(`http://localhost:${port}/en/sign-in`, {
      method: "POST",
      body,
      headers,
      redirect: "manual",
    })
    await answer.text()
    const took = performance.now() - begun
    if (answer.status !== 302) throw new Error(`Asking for a code answered ${answer.status}`)
    if (place >= warm) found[kind].push(took)
  }
  return found
}

function shuffled<Thing>(things: readonly Thing[]): Thing[] {
  return things
    .map((thing) => ({ thing, at: Math.random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ thing }) => thing)
}
