import type { SpawnOptions } from "node:child_process"
import type { RunAs } from "./run-as.ts"

/** A PostgreSQL program as it is to be spawned. Its environment holds none of our secrets, and no PGDATA or LANG of the operator's. */
export function command(program: string, words: string[], as: RunAs): [string, string[], SpawnOptions] {
  const [first, ...rest] = [...as.prefix, program, ...words] as [string, ...string[]]
  const env = { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" }
  // The account may not be able to enter the folder we are in.
  return [first, rest, { env, cwd: "/", ...as.become }]
}
