import { spawn } from "node:child_process"
import type { ChildProcess } from "node:child_process"
import * as fs from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
import { isAlive } from "#platform/data-folder"
import type { EmbeddedPostgres, LoginRole } from "./index.ts"

const cleanings: (() => void)[] = []

/** After each test: no server, process or folder of it is left, whether it passed or not. */
export function cleanUp(): void {
  for (const clean of cleanings.splice(0).toReversed()) clean()
}

/** A data folder yet to be made, where anybody may reach it, so that root can run the server under another account. */
export function aFolder(under = tmpdir()): string {
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
export const isRunning = (folder: string) => fs.existsSync(pidFile(folder))
export const pidFile = (folder: string) => join(folder, "postgres/postmaster.pid")

export async function query(server: EmbeddedPostgres, text: string, role: LoginRole = "entente_owner") {
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
export function elsewhere(folder: string, work: string, env: NodeJS.ProcessEnv = process.env): ChildProcess {
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
