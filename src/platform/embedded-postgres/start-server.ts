import { spawn } from "node:child_process"
import { closeSync, existsSync, fstatSync, openSync, readFileSync, renameSync, statSync } from "node:fs"
import { setTimeout as pause } from "node:timers/promises"
import type { Message } from "#platform/words"
import { command } from "./command.ts"
import { hasCluster, makeCluster, takeCluster } from "./make-cluster.ts"
import type { Place } from "./place.ts"
import { readPostmaster } from "./postmaster-file.ts"
import type { Postmaster } from "./postmaster-file.ts"
import { findPrograms } from "./programs.ts"
import type { Programs } from "./programs.ts"
import { chooseRunAs } from "./run-as.ts"
import type { RunAs } from "./run-as.ts"
import { openRunFolder, port } from "./run-folder.ts"
import { EmbeddedPostgresUnavailable } from "./unavailable.ts"
import { words } from "./words/index.ts"

export type Progress = (step: Message) => void

/**
 * Starts the server of this data folder, making the database first when there is none, and waits until it answers.
 * @param socketFolder where its socket was before, when those who knew it there are to find it again
 */
export async function startServer(
  place: Place,
  progress: Progress,
  socketFolder?: string,
): Promise<Postmaster> {
  const programs = findPrograms()
  const as = chooseRunAs(programs, place.folder)
  if (!hasCluster(place)) {
    progress(words.message("creating", { folder: place.folder }))
    makeCluster(place, programs, as)
  }
  takeCluster(place, programs, as)
  progress(words.message("starting"))
  const options = serverOptions(place, openRunFolder(place, as.account, socketFolder))
  return await untilReady(() => launch(place, programs, options, as), place, progress)
}

type Launched = { pid: number | undefined; hasEnded(): boolean; output(): string }

/** A process of its own, outside the terminal's group: Ctrl-C must first let us finish, and its log must outlive us. */
function launch(place: Place, programs: Programs, options: string[], as: RunAs): Launched {
  const log = openLog(place.log)
  const from = fstatSync(log).size
  const [program, parts, how] = command(programs.postgres, options, as)
  const child = spawn(program, parts, { ...how, detached: true, stdio: ["ignore", log, log] })
  closeSync(log)
  let trouble = ""
  child.once("error", (error) => (trouble = error.message))
  child.unref()
  return {
    pid: child.pid,
    hasEnded: () => trouble !== "" || child.exitCode !== null || child.signalCode !== null,
    output: () => trouble || readFileSync(place.log).subarray(from).toString().trim(),
  }
}

/** There is no time limit: reading back a long log after a power cut takes what it takes, and says so. */
async function untilReady(start: () => Launched, place: Place, progress: Progress): Promise<Postmaster> {
  const slow = setTimeout(() => progress(words.message("recovering")), 3_000)
  const deadline = Date.now() + patienceMilliseconds
  try {
    for (let server = start(); ; await pause(20)) {
      const postmaster = readPostmaster(place.cluster)
      if (postmaster && postmaster.pid === server.pid && postmaster.status === "ready") return postmaster
      if (!server.hasEnded()) continue
      if (!isTooSoon(server.output()) || Date.now() > deadline) throw didNotStart(place, server.output())
      await pause(200)
      server = start()
    }
  } finally {
    clearTimeout(slow)
  }
}

const patienceMilliseconds = 15_000

/** After a kill -9 of the server, its last workers take a moment to notice. */
function isTooSoon(output: string): boolean {
  return /pre-existing shared memory block/.test(output)
}

function didNotStart(place: Place, output: string): EmbeddedPostgresUnavailable {
  const last = output.split("\n").slice(-5).join("\n")
  return new EmbeddedPostgresUnavailable("did-not-start", { log: place.log, words: last })
}

function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > 1_000_000) renameSync(file, `${file}.1`)
  return openSync(file, "a", 0o600)
}

/**
 * What an operator may not turn off by accident stands here, since these win over the cluster's postgresql.conf; memory
 * and the like are left to that file. The log names no values: a refused row holds somebody's name.
 */
function serverOptions(place: Place, socketFolder: string): string[] {
  const settings = {
    listen_addresses: "",
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: "0700",
    port: String(port),
    fsync: "on",
    full_page_writes: "on",
    synchronous_commit: "on",
    timezone: "UTC",
    log_timezone: "UTC",
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
  }
  return [
    "-D",
    place.cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ]
}
