import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import type { Message } from "#platform/words"
import { isAlive } from "./is-alive.ts"
import { openDataFolder } from "./open-data-folder.ts"
import { takeLock } from "./take-lock.ts"
import { words } from "./words/index.ts"

export type Hold = { release(): void }

type Holder = { pid: number; purpose: string; since: Date }

/** Somebody else holds the data folder. `reason` says so in a sentence. */
export class DataFolderHeld extends Error {
  readonly pid: number
  readonly purpose: string
  readonly since: Date
  readonly reason: Message

  constructor(folder: string, holder: Holder) {
    super(
      `${folder} is held by process ${holder.pid} (${holder.purpose}) since ${holder.since.toISOString()}`,
    )
    this.pid = holder.pid
    this.purpose = holder.purpose
    this.since = holder.since
    this.reason = words.message("held", {
      folder,
      pid: String(holder.pid),
      purpose: holder.purpose,
      since: holder.since.getTime(),
    })
  }
}

/**
 * Holds the data folder for this process until released or until the process ends.
 * @param purpose the command as the operator typed it: "serve", "restore"
 * @throws DataFolderHeld
 */
export async function holdDataFolder(folder: string, purpose: string): Promise<Hold> {
  const locks = join(openDataFolder(folder), "locks")
  mkdirSync(locks, { recursive: true })
  const lock = takeLock(join(locks, "hold.lock"), "exclusive")
  const card = join(locks, "held-by.json")
  if (!lock) throw new DataFolderHeld(folder, await holderOn(card))
  leaveCard(card, { pid: process.pid, purpose, since: new Date() })
  let released = false
  return {
    release() {
      if (released) return
      released = true
      rmSync(card, { force: true })
      lock.release()
    },
  }
}

function leaveCard(card: string, holder: Holder): void {
  writeFileSync(`${card}.new`, JSON.stringify(holder))
  renameSync(`${card}.new`, card)
}

/** Whoever took the lock this instant is still writing the card, or it is of a process that was killed: look again. */
async function holderOn(card: string): Promise<Holder> {
  let holder = readCard(card)
  for (let look = 0; look < 40 && !(holder && isAlive(holder.pid)); look++) {
    await pause(25)
    holder = readCard(card) ?? holder
  }
  return holder ?? { pid: 0, purpose: "?", since: new Date() }
}

function readCard(card: string): Holder | undefined {
  try {
    const { pid, purpose, since } = JSON.parse(readFileSync(card, "utf8")) as Record<string, string | number>
    return { pid: Number(pid), purpose: String(purpose), since: new Date(since ?? Number.NaN) }
  } catch {
    return undefined
  }
}
