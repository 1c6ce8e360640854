import { beforeAll, expect, inject, test } from "vitest"
import { fillScale, firstYear } from "../../bench/fixture.ts"
import { personWithEmail } from "#identity"
import { testApp } from "../app.ts"
import type { TestApp } from "../app.ts"
import { testDatabase } from "../database.ts"
import { onDatabase } from "../ground.ts"
import { statementsDuring } from "../statements.ts"
import type { Statement } from "../statements.ts"

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
  const asked = await statementsDuring(async () => {
    for (const path of lists) {
      const answer = await browser.visit(`/en/scale-3${path}`)
      expect(answer.status, path).toBe(200)
    }
  })
  asked.forEach(keep)
}, 180_000)

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

/** Keeps of what the pages asked the bound partnership, and each statement once. */
function keep({ text, values }: Statement): void {
  const bound = /set_config\('entente\.partnership', '([^']+)'/.exec(text)?.[1]
  if (bound) context = bound
  if (/^(with|select)/i.test(text.trim()) && !bound && context && !/set_config|open_visit/.test(text))
    statements.set(text, { text, values })
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
