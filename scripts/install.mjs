// Makes node_modules match package-lock.json.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { projectNode, root, run, say } from "./project.mjs"

/** @param {{ withTools: boolean }} needs tools are what building and testing need, and serving does not */
export async function install(needs) {
  if (isInstalled(needs)) return
  say("Installing packages (once, about a minute) ...")
  // Not `npm ci`: it refuses a lock that lacks the programs of other systems. No install scripts: none is needed.
  const [npm, first] = whichNpm()
  const options = ["--no-save", "--ignore-scripts", "--include=dev", "--include=optional"]
  const quietly = ["--no-audit", "--no-fund", "--no-progress", "--loglevel=error"]
  const code = await run(npm, [...first, "install", ...options, ...quietly], { stdio: ["ignore", 2, 2] })
  if (code !== 0) throw new Error(`npm install ended with ${code}`)
  projectNode()
}

/** npm leaves its own list of what it installed; the packages of other systems are not in it. */
function isInstalled({ withTools }) {
  const wanted = packagesIn("package-lock.json")
  const there = packagesIn("node_modules/.package-lock.json")
  if (!wanted || !there || !hasNode()) return false
  return Object.entries(wanted).every(([path, { version, dev, optional }]) => {
    const found = there[path]
    if (found) return found.version === version
    return path === "" || optional || (dev && !withTools)
  })
}

function hasNode() {
  try {
    return projectNode() !== ""
  } catch {
    return false
  }
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages
  } catch {
    return undefined
  }
}

/** Under `npm start` the npm that runs us, by its file: that needs no shell and no PATH. */
function whichNpm() {
  const running = process.env.npm_execpath
  if (running?.endsWith(".js")) return [process.execPath, [running]]
  return ["npm", []]
}
