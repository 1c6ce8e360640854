import { chmodSync, chownSync, lchownSync, lstatSync, mkdirSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { openDataFolder } from "#platform/data-folder"

/** Where the embedded database keeps what, within one data folder. */
export type Place = ReturnType<typeof placeIn>

export function placeIn(folder: string) {
  const real = openDataFolder(folder)
  const locks = join(real, "locks")
  mkdirSync(locks, { recursive: true })
  return {
    folder: real,
    cluster: join(real, "postgres"),
    run: join(real, "run"),
    log: join(real, "postgres.log"),
    /** Held, by one at a time, while starting or stopping. */
    turn: join(locks, "postgres-turn.lock"),
    /** Shared by every process that uses the server: the last one out stops it. */
    users: join(locks, "postgres-users.lock"),
  }
}

export type Account = { uid: number; gid: number }

/** A folder nobody but the database's account may enter. */
export function privateFolder(folder: string, account: Account): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  giveFolder(folder, account)
  return folder
}

/** Gives a folder and all within to the account. The folder itself goes last, so that an interrupted try is repeated. */
function giveFolder(folder: string, account: Account): void {
  if (lstatSync(folder).uid === account.uid) return
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    lchownSync(join(folder, name), account.uid, account.gid)
  }
  chownSync(folder, account.uid, account.gid)
}
