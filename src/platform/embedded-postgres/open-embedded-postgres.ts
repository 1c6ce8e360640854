import { awaitLock, takeLock } from "#platform/data-folder"
import type { Lock } from "#platform/data-folder"
import type { Message } from "#platform/words"
import { keepRunning } from "./keep-running.ts"
import { addressOf, ensureLoginRoles } from "./login-roles.ts"
import type { LoginRole } from "./login-roles.ts"
import { placeIn } from "./place.ts"
import type { Place } from "./place.ts"
import type { Postmaster } from "./postmaster-file.ts"
import { findRunningServer, stopServer, watchServer } from "./running-server.ts"
import { startServer } from "./start-server.ts"
import type { Progress } from "./start-server.ts"
import { EmbeddedPostgresUnavailable } from "./unavailable.ts"
import { words } from "./words/index.ts"

export type { LoginRole }

export type EmbeddedPostgres = {
  /** The folder of its socket, which `pg` takes as a host. */
  host: string
  port: number
  pid: number
  /** It ran already: another process's, or left behind by a kill -9. */
  adopted: boolean
  /** The address of the database `entente` for one role, as a connection string. */
  address(role: LoginRole): string
  /** Settles if the server ends without us; nothing is lost, and the next start recovers. */
  gone: Promise<void>
  /** Starts it again, at the same address, whenever it ends by itself. Settles with the reason when that does not help. */
  keepRunning(): Promise<Message>
  /** Leaves. The last process to leave stops the server cleanly and waits for it. */
  stop(): Promise<void>
}

export type OpenOptions = { folder: string; progress?: Progress }

/**
 * PostgreSQL 18 in the data folder, for the server and for commands beside it alike: whoever comes first starts it,
 * others share it, the last one out stops it. A lock lets one at a time start or stop, so none can race.
 * @throws EmbeddedPostgresUnavailable
 */
export async function openEmbeddedPostgres({
  folder,
  progress = () => {},
}: OpenOptions): Promise<EmbeddedPostgres> {
  const place = placeIn(folder)
  const turn = await takeTurn(place, progress)
  try {
    const running = await findRunningServer(place)
    const postmaster = running ?? (await startAlone(place, progress))
    await ensureLoginRoles(postmaster)
    const use = takeLock(place.users, "shared")
    return opened({ place, postmaster, use, adopted: running !== undefined, progress })
  } finally {
    turn.release()
  }
}

/** A user of a server we cannot see is in another container on the same folder: a second server would destroy it. */
async function startAlone(place: Place, progress: Progress): Promise<Postmaster> {
  const alone = takeLock(place.users, "exclusive")
  if (!alone) throw new EmbeddedPostgresUnavailable("does-not-answer", { folder: place.folder })
  try {
    return await startServer(place, progress)
  } finally {
    alone.release()
  }
}

type Open = {
  place: Place
  postmaster: Postmaster
  use: Lock | undefined
  adopted: boolean
  progress: Progress
}

function opened({ place, postmaster, use, adopted, progress }: Open): EmbeddedPostgres {
  let current = postmaster
  let watch = watchServer(place, postmaster)
  let stopped: Promise<void> | undefined
  const startAgain = async () => {
    const turn = await takeTurn(place, progress)
    try {
      if (stopped) return
      current = await startAnew(place, current, progress)
      watch = watchServer(place, current)
    } finally {
      turn.release()
    }
  }
  return {
    host: postmaster.socketFolder,
    port: postmaster.port,
    pid: postmaster.pid,
    adopted,
    address: (role) => addressOf(postmaster, role),
    gone: watch.gone,
    keepRunning: () => keepRunning({ place, gone: () => watch.gone, startAgain, progress }),
    stop() {
      watch.forget()
      stopped ??= leave(place, () => current, use)
      return stopped
    },
  }
}

/**
 * We saw it end, and hold our part of the lock of its users: whoever else has one used the same server, so nothing runs
 * unseen. Whoever else saw it end may have been faster.
 */
async function startAnew(
  place: Place,
  { socketFolder }: Postmaster,
  progress: Progress,
): Promise<Postmaster> {
  return (await findRunningServer(place, socketFolder)) ?? (await startServer(place, progress, socketFolder))
}

async function leave(place: Place, current: () => Postmaster, use: Lock | undefined): Promise<void> {
  const turn = await takeTurn(place, () => {})
  try {
    use?.release()
    const lastOne = takeLock(place.users, "exclusive")
    if (!lastOne) return
    await stopServer(place, current())
    lastOne.release()
  } finally {
    turn.release()
  }
}

const patience = { milliseconds: 120_000 }

async function takeTurn(place: Place, progress: Progress): Promise<Lock> {
  const atOnce = takeLock(place.turn, "exclusive")
  if (atOnce) return atOnce
  progress(words.message("waiting"))
  const turn = await awaitLock(place.turn, "exclusive", patience)
  if (!turn) throw new EmbeddedPostgresUnavailable("does-not-answer", { folder: place.folder })
  return turn
}
