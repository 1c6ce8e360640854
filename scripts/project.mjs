// Where the project lies and which Node runs it. The host's Node may be 20: it runs these scripts, never the product.
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("..", import.meta.url))

/** The project's own Node 24 (npm brings it as a package), else the host's when it is new enough. */
export function projectNode() {
  const own = ownNode()
  if (existsSync(own)) return own
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath
  throw new Error(
    `No Node 24 came with the packages for this computer (${process.platform}-${process.arch}). ` +
      "Install Node 24 or newer from nodejs.org, then start again.",
  )
}

function ownNode() {
  if (process.platform === "win32") return join(root, `node_modules/node-win-${process.arch}/bin/node.exe`)
  return join(root, "node_modules/.bin/node")
}

/**
 * Runs a program and gives its exit code. A signal to us is passed on and we wait: what it does then is its affair.
 * @param {string} program
 * @param {string[]} words
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, words, options = {}) {
  const child = spawn(program, words, { stdio: "inherit", cwd: root, ...options })
  const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"]
  for (const signal of signals) process.on(signal, passOn)
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("close", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)))
  }).finally(() => signals.forEach((signal) => process.off(signal, passOn)))
}

/** Progress goes to the error stream: what a command prints may be read by a program. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}
