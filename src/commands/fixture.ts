import { execFileSync, spawn } from "node:child_process"
import type { ChildProcess } from "node:child_process"
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"

const root = join(import.meta.dirname, "../..")
const cleanings: (() => void)[] = []

/** After the tests of a file: no server, database or folder of theirs is left, whether they passed or not. */
export function cleanUp(): void {
  for (const clean of cleanings.splice(0).toReversed()) clean()
}

/** A data folder yet to be made, where anybody may reach it, so that root can run the database under another account. */
export function aDataFolder(): string {
  if (!existsSync(join(root, "build/server/index.js")))
    throw new Error("These tests start the real server: run `npx react-router build` first, or npm test")
  const folder = mkdtempSync(join(tmpdir(), "entente-serve-"))
  chmodSync(folder, 0o755)
  const data = join(folder, "data")
  cleanings.push(() => {
    killWithDatabase(data)
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  })
  return data
}

export type Served = {
  pid: number
  origin: string
  /** The operator's one-time link. */
  link: string
  data: string
  /** All it has said so far, on both streams. */
  said(): string
  signal(name: NodeJS.Signals): void
  /** The exit code, once it has ended. */
  ended: Promise<number | null>
}

/** The real server as a process of its own; `before` are the words of a command that runs it. */
export async function startServing(data: string, before: string[] = []): Promise<Served> {
  const port = await freePort()
  const settings = {
    PORT: String(port),
    NODE_ENV: "production",
    ENTENTE_URL: "",
    DATABASE_URL: "",
    LANG: "C",
  }
  const [first, ...rest] = [...before, process.execPath, "src/main.ts", "serve", "--data", data]
  const env = { ...process.env, ...settings }
  const child = spawn(first!, rest, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] })
  cleanings.push(() => child.kill("SIGKILL"))
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)))
  const said = collected(child)
  const link = await linkIn(said, ended)
  const origin = `http://localhost:${port}`
  return { pid: child.pid!, origin, link, data, said, ended, signal: (name) => void child.kill(name) }
}

function collected(child: ChildProcess): () => string {
  let text = ""
  for (const stream of [child.stdout!, child.stderr!]) stream.on("data", (part) => (text += String(part)))
  return () => text
}

async function linkIn(said: () => string, ended: Promise<unknown>): Promise<string> {
  let over = false
  void ended.then(() => (over = true))
  for (;;) {
    const link = /http\S+\/sign-in\/link\/\S+/.exec(said())?.[0]
    if (link) return link
    if (over) throw new Error(`The server ended before it served: ${said()}`)
    await pause(20)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0))
    })
  })
}

/** The process that PostgreSQL's other processes belong to. */
export function postmasterOf(data: string): number {
  return Number(readFileSync(join(data, "postgres/postmaster.pid"), "utf8").split("\n")[0])
}

/** As a power cut would: the server, then all of PostgreSQL's processes. */
export function killWithDatabase(data: string, server?: Served): void {
  const found = existsSync(join(data, "postgres/postmaster.pid")) ? postmasterOf(data) : undefined
  const pids = found ? [found, ...childrenOf(found)] : []
  server?.signal("SIGKILL")
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL")
    } catch {
      // It has ended meanwhile.
    }
  }
}

function childrenOf(parent: number): number[] {
  const table = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" })
  const pairs = table.split("\n").map((line) => line.trim().split(/\s+/).map(Number))
  return pairs.filter(([, above]) => above === parent).map(([pid]) => pid!)
}
