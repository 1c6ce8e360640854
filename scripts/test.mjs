// `npm test`: everything that must hold, one step after the other. The last line counts the tests: "N passed, N failed".
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { build } from "./build.mjs"
import { install } from "./install.mjs"
import { projectNode, root, run, say } from "./project.mjs"

const reports = mkdtempSync(join(tmpdir(), "entente-test-reports-"))
const unitReport = join(reports, "unit.json")
const journeyReport = join(reports, "journeys.json")

/** @type {[string, () => Promise<number | void>][]} */
const steps = [
  ["Install", () => install({ withTools: true })],
  ["Build", build],
  ["Browser", findBrowser],
  ["Types of the routes", () => tool("@react-router/dev/bin.cjs", ["typegen"])],
  ["Types", () => tool("typescript/bin/tsc", ["-p", "."])],
  ["Lint", () => tool("oxlint/bin/oxlint", ["--quiet"])],
  ["Format", () => tool("oxfmt/bin/oxfmt", ["--check"])],
  [
    "Tests",
    () =>
      tool("vitest/vitest.mjs", [
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${unitReport}`,
      ]),
  ],
  [
    "Journeys",
    () =>
      tool("@playwright/test/cli.js", ["test", "--reporter=list,json"], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport,
      }),
  ],
]

const failed = await firstFailure()
const tests = count(failed)
rmSync(reports, { recursive: true, force: true })
if (failed) say(`Stopped: ${failed} failed.`)
console.log(`${tests.passed} passed, ${tests.failed} failed`)
process.exitCode = failed ? 1 : 0

async function firstFailure() {
  for (const [name, step] of steps) {
    say(`\n== ${name}`)
    const code = await step().catch((trouble) => say(trouble.message) ?? 1)
    if (code) return name
  }
  return undefined
}

async function findBrowser() {
  const found = spawnSync(process.execPath, [join(root, "scripts/browser.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  process.env.CHROMIUM_PATH = String(found.stdout).trim()
  say(process.env.CHROMIUM_PATH)
  return found.status
}

/** A package's program on the project's Node, which its own children find too; half an hour is too long for any of them. */
function tool(program, words, more = {}) {
  const path = [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter)
  const env = { ...process.env, ...more, PATH: path }
  return run(projectNode(), [join(root, "node_modules", program), ...words], { env, timeout: 30 * 60_000 })
}

/** A step that failed before it could count a test is one failure: nobody may read "0 failed" after it. */
function count(failedStep) {
  const unit = report(unitReport)
  const journeys = report(journeyReport).stats ?? {}
  const passed = (unit.numPassedTests ?? 0) + (journeys.expected ?? 0)
  const counted = (unit.numFailedTests ?? 0) + (journeys.unexpected ?? 0) + (journeys.flaky ?? 0)
  return { passed, failed: failedStep ? Math.max(counted, 1) : counted }
}

function report(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return {}
  }
}
