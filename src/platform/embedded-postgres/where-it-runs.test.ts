import { spawnSync } from "node:child_process"
import { once } from "node:events"
import * as fs from "node:fs"
import { homedir } from "node:os"
import { join } from "node:path"
import { afterEach, expect, test, vi } from "vitest"
import { aFolder, cleanUp, elsewhere, query } from "./fixture.ts"
import { EmbeddedPostgresUnavailable, openEmbeddedPostgres } from "./index.ts"

afterEach(cleanUp)

const isRoot = process.getuid?.() === 0
const hasNamespaces = spawnSync("unshare", ["-U", "true"]).status === 0

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

test.runIf(isRoot && hasNamespaces)(
  "root may keep the database in its closed home, and move it to where others reach",
  async () => {
    const home = aFolder(homedir())
    fs.chmodSync(join(home, ".."), 0o700)
    const atHome = await openEmbeddedPostgres({ folder: home })
    await query(atHome, "create table visit (name text)")
    await atHome.stop()
    expect(fs.statSync(join(home, "postgres/base")).uid).toBe(0)

    const folder = aFolder()
    fs.cpSync(home, folder, { recursive: true })
    const moved = await openEmbeddedPostgres({ folder })
    expect(await query(moved, "select * from visit")).toEqual([])
    await moved.stop()
    expect(fs.statSync(join(folder, "postgres/base")).uid).not.toBe(0)
  },
)

test.runIf(isRoot)("where nobody can stand in for root, one sentence says what to choose", async () => {
  const folder = aFolder()
  fs.chmodSync(join(folder, ".."), 0o700)
  vi.stubEnv("PATH", "/nowhere")
  const refusal = await openEmbeddedPostgres({ folder }).catch((trouble: Error) => trouble)
  vi.unstubAllEnvs()
  expect(refusal).toBeInstanceOf(EmbeddedPostgresUnavailable)
  expect(refusal).toHaveProperty("message", expect.stringContaining("under /var/lib/entente with --data"))
})
