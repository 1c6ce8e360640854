import { chmod } from "node:fs/promises"
import { afterAll, beforeAll, expect, test } from "vitest"
import { addBody, bodyOf, publishBody } from "#councils"
import { personWithEmail } from "#identity"
import { createPartnership } from "#partnerships"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { systemClock, today } from "#platform/clock"
import { migrate, openDatabase } from "#platform/database"
import type { Database } from "#platform/database"
import { openEmbeddedPostgres } from "#platform/embedded-postgres"
import type { EmbeddedPostgres } from "#platform/embedded-postgres"
import { testApp } from "../app.ts"
import type { TestApp } from "../app.ts"
import { aTestFolder } from "../folder.ts"

// A database server of this file's own, to be stopped and started.
const contextKey = Buffer.alloc(32, "stopped")
let folder: string
let server: EmbeddedPostgres
let database: Database
let app: TestApp
let coordinator: Actor
let bodyId: string

const shown = "/en/riverside/members"
const neverAsked = "/fr/riverside/members"
const staff = "/en/riverside/council"

beforeAll(async () => {
  folder = await aTestFolder()
  await chmod(folder, 0o755)
  server = await openEmbeddedPostgres({ folder })
  await migrate({ ownerConnectionString: server.address("entente_owner"), contextKey, source: "src" })
  database = openDatabase({ connectionString: server.address("entente_app"), contextKey, connections: 4 })
  app = await testApp({ database })
  const named = { email: "ada@riverside.example", name: "Ada", locale: "en" as const }
  const at = systemClock.now()
  const id = await database.outside((tx) => personWithEmail(tx, { ...named, at }))
  const partnershipId = await createPartnership(
    { database, clock: systemClock },
    { slug: "riverside", nameEn: "Riverside", nameFr: "Riverside", coordinatorId: id },
  )
  const timeZone = "America/Toronto"
  const day = today(systemClock, timeZone)
  coordinator = { kind: "person", id, role: "coordinator", partnershipId, timeZone, at, today: day }
  const body = {
    kind: "council",
    nameEn: "River council",
    nameFr: "Conseil",
    startsOn: "2024-01-01",
  } as const
  bodyId = await act({ database, actor: coordinator }, (tx) => addBody(tx, coordinator, body))
  await publish(true)
}, 120_000)

afterAll(async () => {
  await database.close()
  await server.stop()
})

async function publish(isPublic: boolean) {
  const { version } = (await database.read(coordinator.partnershipId, (tx) => bodyOf(tx, bodyId)))!
  const what = { bodyId, version, isPublic, shown: [], listed: [], named: [] }
  await act({ database, actor: coordinator }, (tx) => publishBody(tx, coordinator, what))
}

async function kept(path: string): Promise<Response> {
  let answer: Response
  do answer = await app.browser().visit(path)
  while (!answer.headers.has("etag"))
  return answer
}

test("with the database stopped, what was read before is still read, says how old it is, and all else says to wait", async () => {
  const before = await kept(shown)
  const signedIn = await app.signedIn(coordinator.id!)
  expect((await signedIn.visit(staff)).status).toBe(200)
  await server.stop()
  const during = await app.browser().visit(shown)
  expect([during.status, await during.text()]).toEqual([200, await before.text()])
  expect(Number(during.headers.get("age"))).toBeGreaterThanOrEqual(0)
  expect(during.headers.get("cache-status")).toContain("database-away")
  const unchanged = { "If-None-Match": before.headers.get("etag")! }
  expect((await app.browser().visit(shown, { headers: unchanged })).status).toBe(304)
  for (const [browser, path] of [
    [app.browser(), neverAsked],
    [signedIn, staff],
    [signedIn, shown],
  ] as const)
    expect([path, (await browser.visit(path)).status]).toEqual([path, 503])
}, 60_000)

test("once the database is back nothing is given that was read before, and a page withdrawn meanwhile is gone", async () => {
  server = await openEmbeddedPostgres({ folder })
  expect((await kept(shown)).headers.get("cache-status")).toBeNull()
  await publish(false)
  expect((await app.browser().visit(shown)).status).toBe(404)
  await server.stop()
  expect((await app.browser().visit(shown)).status, "what was withdrawn is not brought back").toBe(503)
}, 60_000)
