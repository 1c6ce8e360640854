import pg from "pg"
import { sql } from "kysely"
import { comparison, coreKeys, deskQueue } from "#desk"
import { createPartnership } from "#partnerships"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { writeWorkbook } from "#platform/workbooks"
import type { WrittenCell } from "#platform/workbooks"
import type { Opened } from "../src/commands/open-services.ts"
import { startReport } from "#reports"
import { assembleReport } from "../src/reports/reads/assemble.ts"
import { reportAlone } from "../src/reports/acts/write-report.ts"
import { freeze } from "../src/reports/rules/snapshot.ts"
import { fullScale, firstYear } from "./fixture.ts"

const years = Array.from({ length: fullScale.years }, (_, place) => firstYear + place)

/**
 * The desk of a funder of 100 partnerships that each submitted five annual reports: assembling and freezing one, the
 * officer's queue of a year, and the comparable core of all 500 as one workbook. Seconds; the floor of the queue reads the
 * same rows and parses them, the floor of the workbook only writes it.
 */
export async function measureDesk(opened: Opened, coordinator: Actor, superuserAddress: string) {
  const { database } = opened
  const fiscalYear = years.at(-1)!
  await act({ database, actor: coordinator }, (tx) => startReport(tx, coordinator, { fiscalYear })).catch(
    () => undefined,
  )
  const assembled = await timed(() =>
    database.write(coordinator.partnershipId, async (tx) => {
      const report = await reportAlone(tx, { fiscalYear })
      return assembleReport(tx, report, coordinator.today)
    }),
  )
  const frozen = await timed(async () => freeze({ ...assembled.result, state: "submitted" as const }))
  const funder = await aFunderOfAll(opened, coordinator, { superuserAddress, snapshot: frozen.result })
  const asked = { personId: coordinator.id, today: coordinator.today }
  const read = <Result>(work: Parameters<typeof database.read<Result>>[1]) => database.read(funder, work)
  await read((tx) => deskQueue(tx, { ...asked, fiscalYear }))
  const queue = await timed(() => read((tx) => deskQueue(tx, { ...asked, fiscalYear })))
  const submitted = queue.result.filter(({ submission }) => submission).length
  if (submitted !== fullScale.partnerships) throw new Error(`Only ${submitted} reports lie on the desk`)
  const queueFloor = await timed(() =>
    read(async (tx) => {
      const found = await sql<{ snapshot: string }>`
        select * from desk_submissions(${coordinator.id}::uuid, ${fiscalYear})`.execute(tx)
      return found.rows.map(({ snapshot }) => JSON.parse(snapshot) as unknown)
    }),
  )
  const core = await timed(async () => {
    const sheets: { name: string; rows: WrittenCell[][] }[] = []
    for (const year of years) {
      const { cores } = await read((tx) => comparison(tx, { ...asked, fiscalYear: year }))
      const rows = cores.map(({ partnership, core: said }) => [
        partnership.slug,
        ...coreKeys.map((key) => JSON.stringify(said[key])),
      ])
      sheets.push({ name: String(year), rows: [["partnership", ...coreKeys], ...rows] })
    }
    return { sheets, file: await writeWorkbook(sheets) }
  })
  const coreFloor = await timed(() => writeWorkbook(core.result.sheets))
  return {
    partnerships: queue.result.length,
    reports: core.result.sheets.reduce((sum, { rows }) => sum + rows.length - 1, 0),
    snapshotBytes: Buffer.byteLength(frozen.result.text),
    assembleSeconds: assembled.seconds,
    freezeSeconds: frozen.seconds,
    queueSeconds: queue.seconds,
    queueFloorSeconds: queueFloor.seconds,
    coreWorkbookSeconds: core.seconds,
    coreWorkbookFloorSeconds: coreFloor.seconds,
  }
}

/** A funder on whose desk all the partnerships' reports of all years lie, each as the one snapshot; by SQL, as acts would take long. */
async function aFunderOfAll(
  { database, clock }: Opened,
  { id: coordinatorId }: Actor,
  given: { superuserAddress: string; snapshot: { text: string; sha256: string } },
): Promise<string> {
  const names = { slug: "scale-funder", nameEn: "Funder", nameFr: "Bailleur" }
  const funder = await createPartnership(
    { database, clock },
    { ...names, kind: "funder", coordinatorId: coordinatorId! },
  )
  const client = new pg.Client({ connectionString: given.superuserAddress })
  await client.connect()
  const isScale = "p.slug like 'scale-%' and p.kind = 'lip'"
  await client.query("set session_replication_role = replica")
  await client.query(
    `insert into funding (partnership_id, funded_id, region, lead_kind, since)
     select $1, p.id, 'ontario', 'settlement', now() from partnership p where ${isScale}`,
    [funder],
  )
  await client.query(
    `insert into report (partnership_id, fiscal_year, template_key, template_version, started_at)
     select p.id, y, 'partnership-report', '2026-1', now() from partnership p, unnest($1::integer[]) y where ${isScale}
     on conflict do nothing`,
    [years],
  )
  await client.query(
    `with frozen as (
       insert into report_snapshot (partnership_id, report_id, snapshot, sha256, taken_at)
       select r.partnership_id, r.id, $1, $2, now() from report r join partnership p on p.id = r.partnership_id
       where ${isScale} returning partnership_id, id, report_id)
     insert into report_step (partnership_id, report_id, number, step, snapshot_id, taken_at)
     select partnership_id, report_id, 1, 'submitted', id, now() from frozen`,
    [given.snapshot.text, given.snapshot.sha256],
  )
  await client.query(
    `insert into comparison_consent (partnership_id, field, is_shared, decided_at)
     select p.id, field, true, now() from partnership p, unnest($1::text[]) field where ${isScale}`,
    [coreKeys],
  )
  await client.query("set session_replication_role = origin")
  await client.query("analyze")
  await client.end()
  return funder
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: number }> {
  const began = performance.now()
  const result = await work()
  return { result, seconds: Number(((performance.now() - began) / 1000).toFixed(3)) }
}
