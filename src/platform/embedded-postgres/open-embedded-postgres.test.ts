import type { ChildProcess } from "node:child_process"
import { once } from "node:events"
import * as fs from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { afterEach, expect, test } from "vitest"
import { sentence } from "#platform/words"
import { aFolder, cleanUp, elsewhere, isRunning, pidFile, query } from "./fixture.ts"
import { EmbeddedPostgresUnavailable, openEmbeddedPostgres } from "./index.ts"

afterEach(cleanUp)

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

test("a database that dies again and again is started three times at its address, then given up with a sentence", async () => {
  const folder = aFolder()
  const server = await openEmbeddedPostgres({ folder })
  const givenUp = server.keepRunning()
  const pids = new Set<number>()
  for (let death = 1; death <= 4; death++) {
    await expect
      .poll(() => query(server, "select 1 as answers").catch(() => []), { timeout: 15_000 })
      .toEqual([{ answers: 1 }])
    const pid = Number(fs.readFileSync(pidFile(folder), "utf8").split("\n")[0])
    pids.add(pid)
    process.kill(pid, "SIGKILL")
    await expect.poll(() => query(server, "select 1").catch(() => "away"), { timeout: 15_000 }).toBe("away")
  }
  expect(pids.size).toBe(4)
  expect(sentence("en", await givenUp)).toContain("ended by itself 4 times within a minute")
  await server.stop()
  expect(sentence("fr", await givenUp)).toContain("4 fois en une minute")
}, 60_000)
