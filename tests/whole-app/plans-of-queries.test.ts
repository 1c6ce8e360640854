import pg from "pg"
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
type Read = Pick<Statement, "text" | "values"> & { context: string }
const statements = new Map<string, Read>()

beforeAll(async () => {
  opened = await aDatabase()
  const { appAddress, database } = opened
  const name = new URL(appAddress).pathname.slice(1)
  const superuser = onDatabase(inject("ground").admin, name)
  await fillScale(superuser, fullScale)
  await fillWhatIsCounted(superuser)
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
    "/indicators",
    "/indicators/asking",
    "/contributions",
    "/contributions/sums",
    "/strategy/comments",
    ...["board", "timeline", "leads", "checks", "changes", "approval", "carry-over"].map(
      (view) => `/plans/${year}/${view}`,
    ),
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

/** Beside the fixture: fifty contributions a year, and forty indicators with twenty values, of each partnership. */
async function fillWhatIsCounted(superuser: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuser })
  await client.connect()
  await client.query("set session_replication_role = replica")
  await client.query(`insert into contribution (partnership_id, organization_id, fiscal_year, kind, recorded_at)
    select partnership_id, id, ${firstYear} + n, 'cash', now()
    from (select *, row_number() over (partition by partnership_id order by id) as place from organization) one,
      generate_series(0, 4) n where place <= 50`)
  await client.query(`insert into contribution_statement (partnership_id, contribution_id, number, what_en, what_fr,
      cents, told_by, told_on, at)
    select partnership_id, id, 1, 'A hall', 'Une salle', 10000, 'Bo', '2026-05-01', now() from contribution`)
  await client.query(`insert into chain_node (partnership_id, id, kind, title_en, title_fr, made_at)
    select id, uuidv7(), 'indicator', 'Number ' || n, 'Nombre ' || n, now() from partnership, generate_series(1, 40) n`)
  await client.query(`insert into indicator (partnership_id, id, title_en, title_fr, kind, unit_en, unit_fr, better,
      counts_people, frequency)
    select partnership_id, id, title_en, title_fr, 'how-much', 'people', 'personnes', 'up', true, 'quarterly'
    from chain_node where kind = 'indicator'`)
  await client.query(`insert into indicator_value (partnership_id, indicator_id, starts_on, ends_on, state, amount, entered_at)
    select partnership_id, id, date '2021-04-01' + n * 90, date '2021-04-01' + n * 90 + 89, 'value', n, now()
    from indicator, generate_series(1, 20) n`)
  await client.query("set session_replication_role = origin")
  await client.query("vacuum analyze")
  await client.end()
}

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

async function faultsIn(client: PoolClient, { text, values, context }: Read): Promise<string[]> {
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

/** In which connection's transaction a partnership is bound just now, to be read only, and as what. */
const bound = new Map<PoolClient, string>()

/**
 * Keeps of what was asked in a transaction bound to the partnership looked at, that only reads: each statement once. The
 * queue of jobs and whatever writes on the same pool meanwhile say nothing about pages, and cannot be tried again.
 */
function keep({ text, values, client }: Statement): void {
  const binding = /^begin read only; select set_config\('entente\.partnership', '([^']+)'/.exec(text)?.[1]
  if (binding) bound.set(client, binding)
  else if (/^(begin|commit|rollback)/i.test(text)) bound.delete(client)
  const context = bound.get(client)
  if (context && !binding && /^\s*(with|select)\b/i.test(text))
    statements.set(text, { text, values, context })
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
