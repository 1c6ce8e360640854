import { spawn } from "node:child_process"
import type { ChildProcess } from "node:child_process"
import { readFile } from "node:fs/promises"
import { join } from "node:path"

const root = join(import.meta.dirname, "..")

/** Starts a Node process of the project and waits until it says it is ready. */
export function start(
  args: string[],
  options: { env?: Record<string, string>; ready: RegExp },
): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", ...options.env },
    stdio: ["ignore", "pipe", "inherit"],
  })
  return new Promise((resolve, reject) => {
    let said = ""
    child.once("exit", (code) => reject(new Error(`${args[0]} ended (${code}): ${said}`)))
    child.stdout!.on("data", (chunk: Buffer) => {
      said += chunk.toString()
      if (options.ready.test(said)) resolve({ child, said })
    })
  })
}

export function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve())
    child.kill("SIGTERM")
  })
}

/** What a process holds in memory now, in megabytes. */
export async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8")
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}
