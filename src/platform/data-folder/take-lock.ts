import { DatabaseSync } from "node:sqlite"
import { setTimeout as pause } from "node:timers/promises"

export type Lock = { release(): void }
export type LockKind = "shared" | "exclusive"

const sqliteBusy = 5
const lookAgainAfterMilliseconds = 25

/**
 * A lock the operating system keeps, free at once when its process ends, also by kill -9 (tried: 20 of 20). Node has no
 * file locks of its own, SQLite has. The file stays empty. Nothing else in this process may open it: closing it
 * anywhere would drop the lock.
 * @returns nothing when somebody else has it
 */
export function takeLock(file: string, kind: LockKind): Lock | undefined {
  const lock = new DatabaseSync(file)
  try {
    lock.exec("pragma journal_mode = memory")
    lock.exec(kind === "exclusive" ? "begin exclusive" : "begin; select 1 from sqlite_schema")
  } catch (trouble) {
    lock.close()
    if (isBusy(trouble)) return undefined
    throw trouble
  }
  return { release: () => void (lock.isOpen && lock.close()) }
}

/** The same, waiting for others to finish. */
export async function awaitLock(
  file: string,
  kind: LockKind,
  within: { milliseconds: number },
): Promise<Lock | undefined> {
  const deadline = Date.now() + within.milliseconds
  for (;;) {
    const lock = takeLock(file, kind)
    if (lock || Date.now() > deadline) return lock
    await pause(lookAgainAfterMilliseconds)
  }
}

function isBusy(trouble: unknown): boolean {
  return trouble instanceof Error && "errcode" in trouble && trouble.errcode === sqliteBusy
}
