// Prints the path of a Chromium for the tests, and nothing else: the operator's, an installed one, else installs one.
import { spawnSync } from "node:child_process"
import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"
import { projectNode, root } from "./project.mjs"

const tenMinutes = 600_000
const toErrors = ["ignore", 2, 2]
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

console.log(process.env.CHROMIUM_PATH || installed() || fromDebian() || fromPlaywright())

function installed() {
  const folders = (process.env.PATH ?? "").split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(canRun)
}

function fromDebian() {
  if (process.getuid?.() !== 0) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  const asked = (...words) =>
    spawnSync("apt-get", words, { env, stdio: toErrors, timeout: tenMinutes }).status === 0
  if (!asked("update", "-q") || !asked("install", "-y", "-q", "--no-install-recommends", "chromium"))
    return undefined
  return installed()
}

function fromPlaywright() {
  const node = projectNode()
  const words = [join(root, "node_modules/playwright-core/cli.js"), "install", "chromium"]
  spawnSync(node, words, { cwd: root, stdio: toErrors, timeout: tenMinutes })
  const where = 'console.log(require("playwright-core").chromium.executablePath())'
  const path = spawnSync(node, ["--eval", where], { cwd: root, encoding: "utf8" }).stdout.trim()
  if (canRun(path)) return path
  throw new Error("No browser for the tests: install Chromium, or set CHROMIUM_PATH to one")
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
