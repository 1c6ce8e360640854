// The command line, on the project's own Node: makes ready what the command needs, then hands over to src/main.ts.
import { join } from "node:path"
import { build, isBuilt } from "./build.mjs"
import { install } from "./install.mjs"
import { projectNode, root, run, say } from "./project.mjs"

/** @param {string[]} words what the operator typed: `serve --data /var/lib/entente` */
export async function entente(words) {
  try {
    await makeReady(words)
    process.exitCode = await handOver(words)
  } catch (trouble) {
    say(trouble.message)
    process.exitCode = 1
  }
}

async function makeReady(words) {
  const mustBuild = words[0] === "serve" && !isBuilt()
  await install({ withTools: mustBuild })
  if (mustBuild) await build()
}

/** In the folder the operator stands in, so that the files they name are found. */
function handOver(words) {
  const env = { ...process.env, NODE_ENV: process.env.NODE_ENV ?? "production" }
  return run(projectNode(), [join(root, "src/main.ts"), ...words], { env, cwd: process.cwd() })
}
