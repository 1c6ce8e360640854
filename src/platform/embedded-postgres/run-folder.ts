import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { join } from "node:path"
import { privateFolder } from "./place.ts"
import type { Account, Place } from "./place.ts"

/** Its folder is private, so the port only names the socket's file. */
export const port = 5432

// The system's address of a socket holds 108 bytes on Linux and 104 on macOS, with the closing zero.
const longestSocketPath = process.platform === "darwin" ? 103 : 107
const shortFolder = "/tmp/entente-"

/** Where the server puts its socket: in the data folder, or, when that path is too long for one, in a short new folder. */
export function openRunFolder(place: Place, account: Account, before?: string): string {
  if (before && existsSync(before)) return privateFolder(before, account)
  const fits = Buffer.byteLength(join(place.run, `.s.PGSQL.${port}`)) <= longestSocketPath
  return privateFolder(fits ? place.run : mkdtempSync(shortFolder), account)
}

/** Removes the short folder of a server that is gone. */
export function closeRunFolder(folder: string): void {
  if (folder.startsWith(shortFolder)) rmSync(folder, { recursive: true, force: true })
}
