import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"

/** What a running server writes about itself in its cluster's `postmaster.pid`. */
export type Postmaster = { pid: number; port: number; socketFolder: string; status: string }

export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")
    const [pid, , , port, socketFolder = "", , , status = ""] = lines.map((line) => line.trim())
    return { pid: Number(pid), port: Number(port), socketFolder, status }
  } catch (trouble) {
    if ((trouble as NodeJS.ErrnoException).code === "ENOENT") return undefined
    throw trouble
  }
}

/**
 * After a restart of the computer another program may have got the number in the file: ask what it was started with.
 * A dead process nobody has taken note of yet (a container whose first process does not) says nothing, so it is not ours.
 */
export function isServerOf(cluster: string, pid: number): boolean {
  return commandOf(pid).includes(`-D ${cluster} `)
}

function commandOf(pid: number): string {
  try {
    if (process.platform === "linux")
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
    return execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" })
  } catch {
    return ""
  }
}
