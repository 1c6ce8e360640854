// Does what somebody new does: copies the project into an empty folder, `npm start`, looks at it, stops it, starts it again.
import { spawn } from "node:child_process"
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { root, say } from "./project.mjs"

const made = new Set([
  "node_modules",
  "build",
  "data",
  ".git",
  ".react-router",
  "test-results",
  "playwright-report",
])
const minute = 60_000

const folder = mkdtempSync(join(tmpdir(), "entente-start-"))
chmodSync(folder, 0o755) // When we are root, the database runs under another account.
const project = join(folder, "project")
const data = join(folder, "data")
const databasePid = join(data, "postgres/postmaster.pid")
try {
  cpSync(root, project, { recursive: true, filter: (path) => !made.has(relative(root, path)) })
  const first = await startAndStop(10 * minute)
  const second = await startAndStop(minute)
  say(`First start ${first} s, second start ${second} s.`)
} catch (trouble) {
  say(trouble.message)
  process.exitCode = 1
} finally {
  stopDatabaseLeftBehind()
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
}

/** @returns {Promise<string>} the seconds until it answered */
async function startAndStop(patience) {
  const port = await freePort()
  const began = Date.now()
  const env = { ...process.env, PORT: String(port), DATABASE_URL: "" }
  const npm = spawn("npm", ["start", "--", "--data", data], {
    cwd: project,
    env,
    stdio: ["ignore", 2, 2],
    detached: true,
  })
  const ended = new Promise((resolve) => npm.once("close", (code, signal) => resolve(code ?? signal)))
  try {
    await answers(`http://localhost:${port}/health`, began + patience, npm)
    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    npm.kill("SIGTERM")
    const code = await Promise.race([ended, pause(minute, "no end", { ref: false })])
    if (code !== 0) throw new Error(`After SIGTERM npm start ended with ${code} instead of 0`)
    if (existsSync(databasePid)) throw new Error("The database was left running")
    return seconds
  } finally {
    if (isRunning(npm)) process.kill(-npm.pid, "SIGKILL")
  }
}

function isRunning(child) {
  return child.exitCode === null && child.signalCode === null
}

function stopDatabaseLeftBehind() {
  try {
    process.kill(Number(readFileSync(databasePid, "utf8").split("\n")[0]), "SIGQUIT")
  } catch {
    // There is none, as it should be.
  }
}

async function answers(address, deadline, npm) {
  while (Date.now() < deadline && isRunning(npm)) {
    const status = await fetch(address).then(
      (answer) => answer.status,
      () => undefined,
    )
    if (status === 200) return
    await pause(250)
  }
  throw new Error(`${address} did not answer 200 in time`)
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
