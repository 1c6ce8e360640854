import type pg from "pg"
import { afterAll, beforeAll, expect, inject, test } from "vitest"
import { fillScale, firstYear } from "../../bench/fixture.ts"
import { personWithEmail } from "#identity"
import { testApp } from "../app.ts"
import type { TestApp } from "../app.ts"
import { testDatabase } from "../database.ts"
import { onDatabase } from "../ground.ts"

type Statement = { text: string; values: unknown[] }
type Node = {
  "Node Type": string
  "Relation Name"?: string
  "Plan Rows": number
  "Actual Rows"?: number
  "Rows Removed by Filter"?: number
  Plans?: Node[]
}

let app: TestApp
const statements = new Map<string, Statement>()

/** Small enough to make in a test, large enough that a sort or a scan of everything shows. */
const scale = { partnerships: 12, organizations: 60, years: 5, activities: 200 }

beforeAll(async () => {
  const { appAddress, database } = await testDatabase()
  const name = new URL(appAddress).pathname.slice(1)
  await fillScale(onDatabase(inject("ground").admin, name), scale)
  database.pool.on("acquire", listen)
  app = await testApp()
  const at = app.services.clock.now()
  const person = { email: "scale@entente.example", name: "Scale", locale: "en", at } as const
  const browser = await app.signedIn(await database.outside((tx) => personWithEmail(tx, person)))
  const year = firstYear + 4
  const lists = [
    "",
    "/organizations",
    "/council",
    "/strategy",
    `/plans/${year}`,
    `/plans/${year}/requests`,
    "/updates",
    "/evidence",
    "/reports",
    "/history",
  ]
  for (const path of lists) {
    const answer = await browser.visit(`/en/scale-3${path}`)
    expect(answer.status, path).toBe(200)
  }
}, 180_000)

afterAll(async () => {
  const { database } = await testDatabase()
  database.pool.off("acquire", listen)
})

test("every list reads by an index and sorts no whole partnership", async () => {
  const { database } = await testDatabase()
  expect(statements.size).toBeGreaterThan(20)
  const slow: string[] = []
  const client = await database.pool.connect()
  for (const { text, values } of statements.values()) {
    await client.query("begin read only")
    await client.query("select set_config('entente.partnership', $1, true)", [context])
    const found = await client.query<{ "QUERY PLAN": { Plan: Node }[] }>(
      `explain (analyze, format json) ${text}`,
      values,
    )
    await client.query("rollback")
    slow.push(
      ...faultsOf(found.rows[0]!["QUERY PLAN"][0]!.Plan).map((fault) => `${fault}: ${text.slice(0, 200)}`),
    )
  }
  client.release()
  expect(slow, "Add an index that begins with partnership_id, or join on both columns").toEqual([])
}, 60_000)

let context = ""

/** Hears what the pages ask: the bound partnership and each statement once. */
function listen(client: pg.PoolClient & { heard?: true }): void {
  if (client.heard) return
  client.heard = true
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const hear = (text: unknown, values: unknown, ...rest: unknown[]) => {
    if (typeof text === "string") {
      const bound = /set_config\('entente\.partnership', '([^']+)'/.exec(text)?.[1]
      if (bound) context = bound
      if (/^(with|select)/i.test(text.trim()) && !bound && context && !/set_config|open_visit/.test(text)) {
        statements.set(text, { text, values: Array.isArray(values) ? values : [] })
      }
    }
    return query(text, values, ...rest)
  }
  client.query = hear as typeof client.query
}

/** More rows than a partnership has of anything we list at once: a scan or a sort of so many is one of everything. */
const everything = 2500

function faultsOf(node: Node): string[] {
  const rows = (node["Actual Rows"] ?? 0) + (node["Rows Removed by Filter"] ?? 0)
  const below = (node.Plans ?? []).flatMap(faultsOf)
  if (node["Node Type"] === "Seq Scan" && rows > everything)
    return [...below, `scans ${node["Relation Name"]} (${rows} rows)`]
  if (/Sort/.test(node["Node Type"]) && rows > everything) return [...below, `sorts ${rows} rows`]
  return below
}
