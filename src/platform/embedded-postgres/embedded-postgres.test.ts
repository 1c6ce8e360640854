import { spawn } from "node:child_process"
import type { ChildProcess } from "node:child_process"
import { once } from "node:events"
import * as fs from "node:fs"
import { homedir, tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { Client } from "pg"
import { afterEach, expect, test, vi } from "vitest"
import { isAlive } from "#platform/data-folder"
import { sentence } from "#platform/words"
import { EmbeddedPostgresUnavailable, openEmbeddedPostgres } from "./index.ts"
import type { EmbeddedPostgres, LoginRole } from "./index.ts"

vi.setConfig({ testTimeout: 60_000 })

const isRoot = process.getuid?.() === 0
const cleanings: (() => void)[] = []
afterEach(() =>
  cleanings
    .splice(0)
    .toReversed()
    .forEach((clean) => clean()),
)

/** A data folder anybody may reach, so that root can run the server under another account. */
function aFolder(under = tmpdir()): string {
  const folder = fs.mkdtempSync(join(under, "entente-database-"))
  fs.chmodSync(folder, 0o755)
  cleanings.push(() => {
    killServerOf(join(folder, "data"))
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  })
  return join(folder, "data")
}

function killServerOf(folder: string): void {
  if (!isRunning(folder)) return
  const pid = Number(fs.readFileSync(pidFile(folder), "utf8").split("\n")[0])
  if (pid !== process.pid && isAlive(pid)) process.kill(pid, "SIGQUIT")
}

/** A server that stopped cleanly takes its file away. */
const isRunning = (folder: string) => fs.existsSync(pidFile(folder))
const pidFile = (folder: string) => join(folder, "postgres/postmaster.pid")

async function query(server: EmbeddedPostgres, text: string, role: LoginRole = "entente_owner") {
  const client = new Client({ connectionString: server.address(role) })
  client.on("error", () => {})
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

/** Another process of ours: opens the database of the folder, then does `work` with `server`. */
function elsewhere(folder: string, work: string, env: NodeJS.ProcessEnv = process.env): ChildProcess {
  const script = `import { openEmbeddedPostgres } from "#platform/embedded-postgres"
    import { Client } from "pg"
    const server = await openEmbeddedPostgres({ folder: ${JSON.stringify(folder)} })
    const client = new Client({ connectionString: server.address("entente_owner") })
    client.on("error", () => {})
    await client.connect()
    ${work}`
  const words = ["--input-type=module", "--eval", script]
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"], env })
  cleanings.push(() => child.kill("SIGKILL"))
  return child
}

const writeForEver = `await client.query("create table if not exists visit (number int primary key)")
  for (let number = 1; ; number++) {
    await client.query("insert into visit values ($1)", [number])
    console.log(number)
  }`

/** Kills the process after so many rows it was told were written; gives the last of them. */
async function killAfter(child: ChildProcess, rows: number): Promise<number> {
  let acknowledged = 0
  for await (const line of createInterface({ input: child.stdout! })) {
    acknowledged = Number(line)
    if (acknowledged === rows) child.kill("SIGKILL")
  }
  return acknowledged
}

test("the database is made on the first start and found again on the next", async () => {
  const folder = aFolder()
  const steps: string[] = []
  const first = await openEmbeddedPostgres({ folder, progress: (step) => steps.push(sentence("en", step)) })
  expect(steps).toEqual([expect.stringContaining("Making the database"), "Starting the database"])
  await query(first, "create table visit (name text)")
  await query(first, "insert into visit values ('Élodie')")
  await first.stop()
  expect(isRunning(folder)).toBe(false)

  const second = await openEmbeddedPostgres({ folder })
  expect(second.adopted).toBe(false)
  expect(await query(second, "select upper(name) as name from visit")).toEqual([{ name: "ÉLODIE" }])
  await second.stop()
})

test("nothing can be lost, nobody outside can connect, and the app's role can do little", async () => {
  const folder = aFolder()
  const server = await openEmbeddedPostgres({ folder })
  const settings = await query(
    server,
    `select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit',
       'data_checksums', 'listen_addresses', 'server_encoding') order by name`,
    "postgres",
  )
  const role = await query(
    server,
    `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as powerful from pg_roles where rolname = current_user`,
    "entente_app",
  )
  const modes = [fs.statSync(server.host).mode & 0o777, fs.statSync(join(folder, "postgres")).mode & 0o777]
  await server.stop()
  expect(Object.fromEntries(settings.map((row) => [row["name"], row["setting"]]))).toEqual({
    data_checksums: "on",
    fsync: "on",
    full_page_writes: "on",
    listen_addresses: "",
    server_encoding: "UTF8",
    synchronous_commit: "on",
  })
  expect(role).toEqual([{ powerful: false }])
  expect(modes).toEqual([0o700, 0o700])
})

test("the process and then the server are killed: every acknowledged row is there", async () => {
  const folder = aFolder()
  const acknowledged = await killAfter(elsewhere(folder, writeForEver), 200)
  expect(acknowledged).toBeGreaterThanOrEqual(200)
  const adopted = await openEmbeddedPostgres({ folder })
  expect(adopted.adopted).toBe(true)
  const missing = `select count(*)::int as missing from generate_series(1, ${acknowledged}) number
    where number not in (select number from visit)`
  expect(await query(adopted, missing)).toEqual([{ missing: 0 }])
  await query(adopted, "insert into visit values (1000000)")

  // One of its workers goes on counting after the server is gone: the next start has to wait for it.
  void query(adopted, "select count(*) from generate_series(1, 10000000)").catch(() => [])
  await query(adopted, "select pg_sleep(0.2)")
  process.kill(adopted.pid, "SIGKILL")
  await adopted.stop()
  const recovered = await openEmbeddedPostgres({ folder })
  expect(recovered.adopted).toBe(false)
  expect(await query(recovered, missing)).toEqual([{ missing: 0 }])
  expect(await query(recovered, "select max(number) as last from visit")).toEqual([{ last: 1_000_000 }])
  await recovered.stop()
})

test("a process number another program got after a restart does not keep the database from starting", async () => {
  const folder = aFolder()
  const first = await openEmbeddedPostgres({ folder })
  const file = fs.readFileSync(pidFile(folder), "utf8")
  await first.stop()
  fs.writeFileSync(pidFile(folder), file.replace(/^\d+/, String(process.pid)))
  const second = await openEmbeddedPostgres({ folder })
  expect(second.adopted).toBe(false)
  await second.stop()
})

test("commands share one server whoever comes first, and the last one out stops it", async () => {
  const folder = aFolder()
  const work = `await client.query("create table if not exists visit (pid int)").catch(() => {})
    await client.query("insert into visit values ($1)", [server.pid])
    await client.end()
    await server.stop()`
  const codes = await Promise.all([1, 2].map(async () => (await once(elsewhere(folder, work), "exit"))[0]))
  expect(codes).toEqual([0, 0])

  const server = await openEmbeddedPostgres({ folder })
  expect(await query(server, "select count(*)::int as visits from visit")).toEqual([{ visits: 2 }])
  const beside = await openEmbeddedPostgres({ folder })
  expect([beside.adopted, beside.pid]).toEqual([true, server.pid])
  await server.stop()
  await server.stop()
  expect(await query(beside, "select 1 as answers")).toEqual([{ answers: 1 }])
  await beside.stop()
  expect(isRunning(folder)).toBe(false)
})

test("no second server starts beside one that another process uses but we cannot see", async () => {
  const folder = aFolder()
  const server = await openEmbeddedPostgres({ folder })
  process.kill(server.pid, "SIGKILL")
  await server.gone
  const refusal = await openEmbeddedPostgres({ folder }).catch((trouble: unknown) => trouble)
  await server.stop()
  expect(refusal).toBeInstanceOf(EmbeddedPostgresUnavailable)
  expect(sentence("fr", (refusal as EmbeddedPostgresUnavailable).reason)).toContain(
    "elle ne répond pas d’ici",
  )
})

test("a path too long for a socket, with a comma in it, gets a short folder that goes when the server goes", async () => {
  const folder = join(aFolder(), "a, b".repeat(30))
  const server = await openEmbeddedPostgres({ folder })
  expect(server.host).toMatch(/^\/tmp\/entente-/)
  expect(await query(server, "select 1 as answers")).toEqual([{ answers: 1 }])
  await server.stop()
  expect(() => fs.statSync(server.host)).toThrow("ENOENT")
})

test("where the system names no language, text is still Unicode", async () => {
  const folder = aFolder()
  const { LANG: _, LC_ALL: __, ...env } = process.env
  const work = `console.log((await client.query("select lower('ÉÀ') || current_setting('server_encoding') as text")).rows[0].text)
    await client.end()
    await server.stop()`
  const child = elsewhere(folder, work, { ...env, PGDATA: "/nowhere", PGPORT: "1" })
  const [said] = (await once(child.stdout!, "data")) as [Buffer]
  expect(said.toString()).toBe("éàUTF8\n")
  await once(child, "exit")
})

test("a database made by another PostgreSQL is refused, not touched", async () => {
  const folder = aFolder()
  fs.mkdirSync(join(folder, "postgres"), { recursive: true })
  fs.writeFileSync(join(folder, "postgres/PG_VERSION"), "17\n")
  await expect(openEmbeddedPostgres({ folder })).rejects.toThrow("made by PostgreSQL 17")
})

test.runIf(isRoot)(
  "root may keep the database in its closed home, and move it to where others reach",
  async () => {
    const home = aFolder(homedir())
    fs.chmodSync(join(home, ".."), 0o700)
    const atHome = await openEmbeddedPostgres({ folder: home })
    await query(atHome, "create table visit (name text)")
    await atHome.stop()
    expect(fs.statSync(join(home, "postgres/base")).uid).toBe(0)

    const folder = aFolder()
    fs.renameSync(home, folder)
    const moved = await openEmbeddedPostgres({ folder })
    expect(await query(moved, "select * from visit")).toEqual([])
    await moved.stop()
    expect(fs.statSync(join(folder, "postgres/base")).uid).not.toBe(0)
  },
)
