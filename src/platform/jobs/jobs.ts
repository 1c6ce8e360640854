import type { Pool } from "pg"
import pg from "pg"
import { fromKysely, PgBoss } from "pg-boss"
import type { Job, JobResult } from "pg-boss"
import type { Tx } from "#platform/database"
import type { Log } from "#platform/log"
import type { Jobs } from "./index.ts"

export type JobDefinition<Name extends keyof Jobs & string = keyof Jobs & string> = {
  name: Name
  /**
   * It also runs by itself whenever somebody works on jobs: once a day, as an office's computer may be off at night, or
   * every minute.
   */
  every?: "day" | "minute"
  /** How many of them are worked on at once; one after the other unless said. */
  atOnce?: number
  run(asked: Jobs[Name]): Promise<void>
}

export type JobRunner = {
  /** Sends what a transaction collected, inside it: a rolled-back act leaves no job. */
  sendCollected(tx: Tx): Promise<void>
  work(definitions: readonly JobDefinition[]): Promise<void>
  stop(): Promise<void>
}

type Waiting = { name: string; asked: object; startAfter?: Date }

// On the transaction itself, under a name all copies of this module share: acts run inside the web bundle, the hook
// that sends runs in the process around it.
const collected = Symbol.for("entente.jobs.collected")
type Collecting = { [collected]?: Waiting[] }

/** Leaves a job with the transaction: it exists exactly if the transaction commits. */
export function enqueue<Name extends keyof Jobs & string>(
  tx: Tx,
  name: Name,
  asked: Jobs[Name] & object,
): void {
  const collecting = tx as Collecting
  collecting[collected] = [...(collecting[collected] ?? []), { name, asked }]
}

/** The same, to be done at a moment to come and not before. */
export function enqueueFor<Name extends keyof Jobs & string>(
  tx: Tx,
  startAfter: Date,
  job: { name: Name; asked: Jobs[Name] & object },
): void {
  const collecting = tx as Collecting
  collecting[collected] = [...(collecting[collected] ?? []), { ...job, startAfter }]
}

/** Makes pg-boss's tables and the queues, as the owner, and lets the app's role use them. Part of migrating. */
export async function prepareJobs(ownerConnectionString: string, names: readonly string[]): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerConnectionString,
    supervise: false,
    schedule: false,
    max: 2,
  })
  boss.on("error", () => undefined)
  await boss.start()
  for (const name of names) await boss.createQueue(name, patience)
  await boss.stop({ graceful: false })
  const client = new pg.Client({ connectionString: ownerConnectionString })
  await client.connect()
  await client.query(`grant usage on schema pgboss to entente_app;
    grant select, insert, update, delete on all tables in schema pgboss to entente_app;
    grant execute on all functions in schema pgboss to entente_app`)
  await client.end()
}

/** The queues that are not there yet, or not for the app's role. */
export async function missingQueues(pool: Pool, names: readonly string[]): Promise<string[]> {
  const open = await pool.query(
    `select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'pgboss' and c.relname = 'queue' and has_schema_privilege(n.oid, 'usage')`,
  )
  if (open.rowCount === 0) return [...names]
  const found = await pool.query<{ name: string }>("select name from pgboss.queue")
  const there = new Set(found.rows.map(({ name }) => name))
  return names.filter((name) => !there.has(name))
}

/** Up to some twelve hours of trying: a mail server may be down overnight (assurance REL-006 asks four at least). */
const patience = { retryLimit: 20, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600 }

/** Watching is what gives the job of a worker that was killed to another, and clears away what was done long ago. */
export async function openJobs(
  pool: Pool,
  log: Log,
  { pollingSeconds = 1, watchSeconds = 60 } = {},
): Promise<JobRunner> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    migrate: false,
    createSchema: false,
    supervise: true,
    superviseIntervalSeconds: watchSeconds,
    monitorIntervalSeconds: watchSeconds,
    // It reads statistics the app's role may not see (assurance SEC-005); autovacuum is the server's own affair.
    monitorVacuum: false,
    schedule: false,
  })
  boss.on("error", (trouble) => log.trouble("jobs", asError(trouble)))
  await boss.start()
  const askings: NodeJS.Timeout[] = []
  return {
    sendCollected: async (tx) => {
      const waiting = (tx as Collecting)[collected] ?? []
      delete (tx as Collecting)[collected]
      const db = fromKysely(tx as unknown as Parameters<typeof fromKysely>[0])
      for (const [name, jobs] of Map.groupBy(waiting, (job) => job.name))
        await boss.insert(
          name,
          jobs.map(({ asked, startAfter }) => ({ data: asked, ...(startAfter ? { startAfter } : {}) })),
          { db },
        )
    },
    work: async (definitions) => {
      for (const definition of definitions) {
        if (definition.every) askings.push(await askAgain(boss, definition, log))
        // What comes once a day is not looked for every second.
        await workOn(boss, definition, log, definition.every ? 60 : pollingSeconds)
      }
    },
    stop: () => {
      for (const asking of askings) clearInterval(asking)
      return boss.stop({ graceful: true, timeout: 8_000 })
    },
  }
}

const rhythms = { day: { seconds: 86_400, ask: 3_600_000 }, minute: { seconds: 60, ask: 60_000 } } as const

/** Asks every hour, or every minute, and now; however many processes ask, the job is there once a day (UTC), or minute. */
async function askAgain(boss: PgBoss, { name, every }: JobDefinition, log: Log): Promise<NodeJS.Timeout> {
  const { seconds, ask } = rhythms[every ?? "day"]
  const key = every ?? "day"
  const asking = () =>
    boss.sendThrottled(name, {}, {}, seconds, key).catch((trouble: unknown) => log.trouble(name, trouble))
  await asking()
  return setInterval(asking, ask).unref()
}

/** What pg-boss tells of its workers has an error's fields without being one. */
function asError(trouble: Error): Error {
  return trouble instanceof Error ? trouble : Object.assign(new Error(), trouble)
}

async function workOn(
  boss: PgBoss,
  definition: JobDefinition,
  log: Log,
  pollingSeconds: number,
): Promise<void> {
  const options = {
    pollingIntervalSeconds: pollingSeconds,
    batchSize: 20,
    // Five thousand letters do not wait a second after every twentieth.
    burstWhenBatchFull: true,
    perJobResults: true,
  } as const
  await boss.work(definition.name, options, (jobs) => settleAll(jobs, definition, log))
}

async function settleAll(
  jobs: readonly Job<unknown>[],
  definition: JobDefinition,
  log: Log,
): Promise<JobResult[]> {
  const waiting = jobs.values()
  const results: JobResult[] = []
  const worker = async () => {
    for (const job of waiting) results.push(await settle(job, definition, log))
  }
  await Promise.all(Array.from({ length: definition.atOnce ?? 1 }, worker))
  return results
}

/** Each job of a batch is settled by itself: one failure must not send its neighbours again. */
async function settle(job: Job<unknown>, definition: JobDefinition, log: Log): Promise<JobResult> {
  try {
    await definition.run(job.data as never)
    return { id: job.id, status: "completed" }
  } catch (trouble) {
    log.trouble(definition.name, trouble)
    return { id: job.id, status: "failed" }
  }
}
