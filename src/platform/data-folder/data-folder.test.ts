import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, expect, test } from "vitest"
import { sentence } from "#platform/words"
import { DataFolderHeld, holdDataFolder, takeLock } from "./index.ts"

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })))

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "entente-data-"))
  folders.push(folder)
  return join(folder, "data")
}

/** Another process that holds the folder until it is killed. */
async function holdElsewhere(folder: string, purpose: string) {
  const script = `import { holdDataFolder } from "#platform/data-folder"
    await holdDataFolder(${JSON.stringify(folder)}, ${JSON.stringify(purpose)})
    console.log("held")
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  await once(child.stdout, "data")
  return child
}

test("a second server is refused and told who holds the folder, doing what, since when", async () => {
  const folder = aFolder()
  const before = Date.now()
  const other = await holdElsewhere(folder, "serve")
  const refusal = await holdDataFolder(folder, "serve").catch((trouble: unknown) => trouble)
  other.kill("SIGKILL")
  if (!(refusal instanceof DataFolderHeld)) throw new Error("The folder was given twice", { cause: refusal })
  expect(refusal).toMatchObject({ pid: other.pid, purpose: "serve" })
  expect(refusal.since.getTime()).toBeGreaterThanOrEqual(before)
  expect(sentence("en", refusal.reason)).toContain(`process ${other.pid} is running “entente serve” since`)
  expect(sentence("fr", refusal.reason)).toContain(
    `le processus ${other.pid} exécute «\u00a0entente serve\u00a0»`,
  )
})

test("a killed holder leaves nothing behind", async () => {
  const folder = aFolder()
  const other = await holdElsewhere(folder, "serve")
  other.kill("SIGKILL")
  await once(other, "exit")
  const hold = await holdDataFolder(folder, "restore")
  await expect(holdDataFolder(folder, "serve")).rejects.toMatchObject({
    pid: process.pid,
    purpose: "restore",
  })
  hold.release()
  hold.release()
  ;(await holdDataFolder(folder, "serve")).release()
})

test("many may share a lock, one alone may have it to itself, and its file stays empty", () => {
  const file = `${aFolder()}.lock`
  const one = takeLock(file, "shared")
  const two = takeLock(file, "shared")
  expect(takeLock(file, "exclusive")).toBeUndefined()
  one?.release()
  expect(takeLock(file, "exclusive")).toBeUndefined()
  two?.release()
  const alone = takeLock(file, "exclusive")
  expect(alone).toBeDefined()
  expect(takeLock(file, "shared")).toBeUndefined()
  alone?.release()
  expect(statSync(file).size).toBe(0)
})
