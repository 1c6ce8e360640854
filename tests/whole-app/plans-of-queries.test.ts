import type { PoolClient } from "pg"
import { afterAll, beforeAll, expect, inject, test } from "vitest"
import { fillScale, firstYear, fullScale } from "../../bench/fixture.ts"
import { personWithEmail } from "#identity"
import { partnershipAt } from "#partnerships"
import type { Database } from "#platform/database"
import { testApp } from "../app.ts"
import type { TestApp } from "../app.ts"
import { aDatabase, closeDatabase } from "../database.ts"
import type { Opened } from "../database.ts"
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
let opened: Opened
const statements = new Map<string, Statement>()

beforeAll(async () => {
  opened = await aDatabase()
  const { appAddress, database } = opened
  const name = new URL(appAddress).pathname.slice(1)
  await fillScale(onDatabase(inject("ground").admin, name), fullScale)
  app = await testApp({ database })
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
    "/council/meetings",
    "/council/motions",
    "/council/actions",
    "/council/engagement",
    "/council/representation",
    "/council/handover",
  ]
  const asked = await statementsDuring(database.pool, async () => {
    for (const path of [...lists, ...(await pagesOfTheCouncil(database))]) {
      const answer = await browser.visit(`/en/scale-3${path}`)
      expect(answer.status, path).toBe(200)
    }
  })
  asked.forEach(keep)
}, 180_000)

afterAll(() => closeDatabase(opened))

test("every list of a hundred partnerships reads by an index and sorts no whole partnership", async () => {
  const { database } = opened
  expect(statements.size).toBeGreaterThan(20)
  const client = await database.pool.connect()
  const slow: string[] = []
  try {
    for (const statement of statements.values()) slow.push(...(await faultsIn(client, statement)))
  } finally {
    client.release()
  }
  expect(slow, "Add an index that begins with partnership_id, or join on both columns").toEqual([])
}, 60_000)

async function faultsIn(client: PoolClient, { text, values }: Statement): Promise<string[]> {
  await client.query("begin read only")
  await client.query("select set_config('entente.partnership', $1, true)", [context])
  const found = await client.query<{ "QUERY PLAN": { Plan: Node }[] }>(
    `explain (analyze, format json) ${text}`,
    values,
  )
  await client.query("rollback")
  return faultsOf(found.rows[0]!["QUERY PLAN"][0]!.Plan).map((fault) => `${fault}: ${text.slice(0, 200)}`)
}

/** One body, one seat, and one meeting that was held with all that belongs to it, in the partnership that is looked at. */
async function pagesOfTheCouncil(database: Database): Promise<string[]> {
  const looked = (await partnershipAt(database, "scale-3"))!
  const found = await database.read(looked.id, async (tx) => {
    const seat = await tx.selectFrom("seat").select(["id", "bodyId"]).limit(1).executeTakeFirstOrThrow()
    const motion = await tx
      .selectFrom("motion")
      .select(["id", "meetingId"])
      .limit(1)
      .executeTakeFirstOrThrow()
    return { body: seat.bodyId, seat: seat.id, meeting: motion.meetingId, motion: motion.id }
  })
  return [
    `/council/bodies/${found.body}`,
    `/council/seats/${found.seat}`,
    `/council/seats/${found.seat}/pack`,
    `/council/meetings/${found.meeting}`,
    `/council/meetings/${found.meeting}/room`,
    `/council/meetings/${found.meeting}/motions`,
    `/council/meetings/${found.meeting}/minutes`,
    `/council/motions/${found.motion}`,
  ]
}

let context = ""

/** Keeps of what the pages asked the bound partnership, each statement once; not how jobs are taken from their queue. */
function keep({ text, values }: Statement): void {
  const bound = /set_config\('entente\.partnership', '([^']+)'/.exec(text)?.[1]
  if (bound) context = bound
  if (
    /^(with|select)/i.test(text.trim()) &&
    !bound &&
    context &&
    !/set_config|open_visit|for update/i.test(text)
  )
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
