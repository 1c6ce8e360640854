import fc from "fast-check"
import { sql } from "kysely"
import { beforeAll, expect, test } from "vitest"
import { addDocument, linkEvidence, unlinkEvidence } from "#evidence"
import { addOrganization } from "#organizations"
import { addActivity, changeStatus } from "#plans"
import { toHtml } from "#platform/documents"
import { addPriority } from "#strategy"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aFullYear, allAnswered, submitted } from "../../../tests/builders/reports.ts"
import { changedSince } from "../reads/desk.ts"
import { reportDocument } from "../document/document.ts"
import { readReport } from "../reads/read-report.ts"

type Year = Awaited<ReturnType<typeof aFullYear>> & { claims: string[] }

async function aSubmittedYear(): Promise<{ partnership: TestPartnership; year: Year }> {
  const partnership = await aPartnership()
  const year = await aFullYear(partnership)
  const claims = await allAnswered(partnership, [year.accepted])
  await submitted(partnership)
  return { partnership, year: { ...year, claims } }
}

async function asItReads({ read }: TestPartnership) {
  const { content, snapshot } = await read((tx) => readReport(tx, { fiscalYear: 2026, today: "2027-06-20" }))
  const html = toHtml(reportDocument(content, { locale: "fr", sha256: snapshot!.sha256 }))
  return { text: snapshot!.text, sha256: snapshot!.sha256, content, html }
}

function changes({ read }: TestPartnership) {
  return read(async (tx) => {
    const wanted = { fiscalYear: 2026, today: "2026-11-22" }
    return changedSince(tx, await readReport(tx, wanted), wanted.today)
  })
}

type Written = { table: string; column: string }

/** Every text column the app may change, of any table but the log's and the keys'. */
async function writable({ database }: TestPartnership): Promise<Written[]> {
  const found = await database.pool.query<Written>(`
    select granted.table_name as table, granted.column_name as column
    from information_schema.column_privileges granted
    join information_schema.columns on columns.table_name = granted.table_name
      and columns.column_name = granted.column_name and columns.data_type in ('text', 'date', 'integer')
    join information_schema.columns own on own.table_name = granted.table_name and own.column_name = 'partnership_id'
    where granted.grantee = 'entente_app' and granted.privilege_type = 'UPDATE' and granted.table_schema = 'public'
      and granted.table_name not in ('recorded_act', 'act_key')
    order by 1, 2`)
  return found.rows
}

const values = ["'Changed later'", "''", "null", "'2001-01-01'", "'declined'", "7", "'health'", "'dropped'"]

const edits = fc.sample(
  fc.record({
    column: fc.nat(),
    value: fc.constantFrom(...values),
    rows: fc.constantFrom("all" as const, "some" as const),
    way: fc.constantFrom("changed" as const, "changed" as const, "changed" as const, "gone" as const),
  }),
  { numRuns: 10_000, seed: 20261122 },
)

/** Edits as one program of the database, each refused or done on its own. */
function program(columns: readonly Written[], some: typeof edits): string {
  const written = some.map(({ column, value, rows, way }) => {
    const { table, column: name } = columns[column % columns.length]!
    const those = rows === "all" ? "" : "where random() < 0.3"
    const edit =
      way === "gone"
        ? `delete from ${table} where random() < 0.1`
        : `update ${table} set ${name} = ${value} ${those}`
    return `begin ${edit}; get diagnostics n = row_count; made := made + n; exception when others then null; end;`
  })
  return `do $edits$ declare n bigint; made bigint := 0; begin ${written.join(" ")}
    perform set_config('entente_test.made', made::text, true); end $edits$`
}

test("ten thousand random changes of every kind of record leave every byte of a submitted report, and its hash, as they were", async () => {
  const { partnership, year } = await aSubmittedYear()
  const before = await asItReads(partnership)
  const columns = await writable(partnership)
  expect(columns.length).toBeGreaterThan(100)
  expect(new Set(columns.map(({ table }) => table)).size).toBeGreaterThan(40)
  let made = 0
  const batch = 200
  for (let begun = 0; begun < edits.length; begun += batch) {
    const written = program(columns, edits.slice(begun, begun + batch))
    made += await partnership.database.write(partnership.id, async (tx) => {
      await sql.raw(written).execute(tx)
      const told = await sql<{ made: string }>`select current_setting('entente_test.made') as made`.execute(
        tx,
      )
      return Number(told.rows[0]!.made)
    })
  }
  expect(made).toBeGreaterThan(500)
  expect(await asItReads(partnership)).toEqual(before)
  expect(year.claims).toHaveLength(9)
}, 300_000)

test("so do acts: new members, new statuses, new evidence, evidence taken away", async () => {
  const { partnership, year } = await aSubmittedYear()
  const before = await asItReads(partnership)
  const { act } = partnership
  const [claim] = year.claims
  const acts = [
    () => act((tx, actor) => addOrganization(tx, actor, { nameEn: "New", nameFr: "Nouveau" })),
    () => act((tx, actor) => changeStatus(tx, actor, { activityId: year.secretariat, status: "dropped" })),
    () =>
      act((tx, actor) =>
        addDocument(tx, actor, { titleEn: "Late", titleFr: "Tard", strength: "evaluation" }),
      ),
    () => act((tx, actor) => linkEvidence(tx, actor, { supportId: year.attendance, claimId: claim! })),
    () => act((tx, actor) => unlinkEvidence(tx, actor, { supportId: year.accepted, claimId: claim! })),
    () =>
      act(async (tx, actor) => {
        const priorityId = await addPriority(tx, actor, { titleEn: "Other", titleFr: "Autre" })
        const activity = { titleEn: "More", titleFr: "Encore", leads: [year.city], partners: [] }
        return addActivity(tx, actor, { fiscalYear: 2026, priorityId, ...activity })
      }),
  ]
  let known = 0
  for (const one of acts) {
    await one()
    expect(await asItReads(partnership)).toEqual(before)
    const found = (await changes(partnership)).length
    expect(found).toBeGreaterThan(known)
    known = found
  }
})

test("when people and organisations go, the report still says who they were", async () => {
  const { partnership, year } = await aSubmittedYear()
  const before = await asItReads(partnership)
  const { database, id } = partnership
  await database.write(id, async (tx) => {
    await tx.updateTable("organization").set({ leftOn: "2026-06-01" }).execute()
    await tx.updateTable("contact").set({ leftAt: new Date(), name: "Erased" }).execute()
    await tx.updateTable("representation").set({ endsOn: "2026-06-01" }).execute()
    await tx.updateTable("membership").set({ endedAt: new Date() }).execute()
    await tx.deleteFrom("contact").where("id", "<>", year.mayor).where("email", "is", null).execute()
  })
  await database.outside((tx) =>
    sql`update person set name = 'Erased', left_at = now() where name = 'Ada'`.execute(tx),
  )
  expect(await asItReads(partnership)).toEqual(before)
  expect(before.content.submittedBy).toBe("Ada")
})

test("the difference names what changed, with what was said and what is said now", async () => {
  const { partnership, year } = await aSubmittedYear()
  expect(await changes(partnership)).toEqual([])
  const { database, id, act } = partnership
  await database.write(id, (tx) =>
    tx.updateTable("organization").set({ nameEn: "City of Elsewhere" }).where("id", "=", year.city).execute(),
  )
  await act((tx, actor) => changeStatus(tx, actor, { activityId: year.secretariat, status: "dropped" }))
  await act((tx, actor) => unlinkEvidence(tx, actor, { supportId: year.accepted, claimId: year.claims[0]! }))
  const found = (await changes(partnership)).map(
    ({ letter, question, part, change, subject, before, after }) => ({
      where: `${letter} ${question}`,
      what: `${part} ${change} ${subject?.en ?? ""}`,
      before: before.map(read),
      after: after.map(read),
    }),
  )
  expect(found).toContainEqual({
    where: "B organizations",
    what: "row changed City of Elsewhere",
    before: [expect.stringContaining("municipal")],
    after: ["City of Elsewhere"],
  })
  expect(found).toContainEqual({
    where: "E activities-by-status",
    what: "table changed Planned, Activities",
    before: [1],
    after: [0],
  })
  expect(found).toContainEqual({
    where: "F needs-known",
    what: "evidence removed Claim on needs-known",
    before: [expect.stringContaining("Class 1")],
    after: [],
  })
  expect(found.filter(({ where }) => where.startsWith("F "))).toHaveLength(1)
})

function read(cell: { state: string; value?: number; words?: { en: string } }): string | number {
  return cell.value ?? cell.words?.en ?? cell.state
}

beforeAll(() => fc.configureGlobal({ seed: 20261122 }))
