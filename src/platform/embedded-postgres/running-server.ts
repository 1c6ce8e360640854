import { rmSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { isAlive } from "#platform/data-folder"
import type { Place } from "./place.ts"
import { isServerOf, readPostmaster } from "./postmaster-file.ts"
import type { Postmaster } from "./postmaster-file.ts"
import { closeRunFolder } from "./run-folder.ts"

/**
 * The server already running on this data folder: another process's, or one left behind by a kill -9. A file whose
 * process is gone is left to PostgreSQL, which first makes sure that none of its workers lives; a file that names
 * somebody else's process would keep PostgreSQL from starting, and is cleared here.
 * @param kept the folder of a socket that is to be used again
 */
export async function findRunningServer(place: Place, kept?: string): Promise<Postmaster | undefined> {
  for (;;) {
    const postmaster = readPostmaster(place.cluster)
    if (!postmaster) return undefined
    const ours = isServerOf(place.cluster, postmaster.pid)
    if (ours && postmaster.status === "ready") return postmaster
    if (!ours) {
      if (postmaster.socketFolder !== kept) closeRunFolder(postmaster.socketFolder)
      if (isAlive(postmaster.pid)) rmSync(join(place.cluster, "postmaster.pid"))
      return undefined
    }
    await pause(50)
  }
}

const patienceMilliseconds = 60_000

/** A fast, clean stop: open transactions are rolled back, everything is written. Past a minute, at once; nothing is lost. */
export async function stopServer(place: Place, { pid, socketFolder }: Postmaster): Promise<void> {
  const deadline = Date.now() + patienceMilliseconds
  if (isServerOf(place.cluster, pid)) process.kill(pid, "SIGINT")
  while (isServerOf(place.cluster, pid)) {
    await pause(20)
    if (Date.now() > deadline && isAlive(pid)) process.kill(pid, "SIGQUIT")
  }
  closeRunFolder(socketFolder)
}

/** Settles when the server ends although nobody here asked it to. */
export function watchServer(place: Place, { pid }: Postmaster): { gone: Promise<void>; forget(): void } {
  const { promise: gone, resolve } = Promise.withResolvers<void>()
  const look = setInterval(() => {
    if (isServerOf(place.cluster, pid)) return
    clearInterval(look)
    resolve()
  }, 1_000)
  look.unref()
  return { gone, forget: () => clearInterval(look) }
}
