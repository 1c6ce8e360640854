// Builds the pages, unless the build that lies there was made from these very sources.
import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { brotliCompressSync, gzipSync } from "node:zlib"
import { projectNode, root, run, say } from "./project.mjs"

const stamp = join(root, "build/made-from")
const configs = [
  "package-lock.json",
  "package.json",
  "tsconfig.json",
  "vite.config.ts",
  "react-router.config.ts",
]

export function isBuilt() {
  return textOf(stamp) === fingerprint()
}

export async function build() {
  const madeFrom = fingerprint()
  if (textOf(stamp) === madeFrom) return
  say("Building the pages ...")
  rmSync(stamp, { force: true })
  const env = { ...process.env, NODE_ENV: "production" }
  const words = ["node_modules/@react-router/dev/bin.cjs", "build", "--logLevel", "error"]
  // Its list of files is of no interest here; the error stream still shows what goes wrong.
  const code = await run(projectNode(), words, { env, stdio: ["ignore", "ignore", "inherit"] })
  if (code !== 0) throw new Error(`The build ended with ${code}`)
  compressAssets()
  mkdirSync(join(root, "build"), { recursive: true })
  writeFileSync(stamp, madeFrom)
}

/** Styles go out compressed; fonts and pictures are so already. */
function compressAssets() {
  const folder = join(root, "build/client/assets")
  for (const name of readdirSync(folder).filter((one) => /\.(css|svg)$/.test(one))) {
    const bytes = readFileSync(join(folder, name))
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }))
  }
}

function fingerprint() {
  const sources = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath ?? found.path, found.name))
    .toSorted()
  const hash = createHash("sha256")
  for (const file of [...configs.map((name) => join(root, name)), ...sources]) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update("\0")
  }
  return hash.digest("hex")
}

function textOf(file) {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return undefined
  }
}
