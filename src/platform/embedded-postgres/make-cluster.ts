import { spawnSync } from "node:child_process"
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { command } from "./command.ts"
import { privateFolder } from "./place.ts"
import type { Place } from "./place.ts"
import type { Programs } from "./programs.ts"
import type { RunAs } from "./run-as.ts"
import { EmbeddedPostgresUnavailable } from "./unavailable.ts"

export function hasCluster(place: Place): boolean {
  return existsSync(join(place.cluster, "PG_VERSION"))
}

/** Makes the database's own files, aside and then renamed, so that a first start that was killed is simply made again. */
export function makeCluster(place: Place, programs: Programs, as: RunAs): void {
  const aside = `${place.cluster}.new`
  rmSync(aside, { recursive: true, force: true })
  privateFolder(aside, as.account)
  const made = spawnSync(...command(programs.initdb, ["-D", aside, ...choices], as))
  if (made.status !== 0) {
    throw new EmbeddedPostgresUnavailable("did-not-start", {
      log: "initdb",
      words: made.error?.message ?? String(made.stderr),
    })
  }
  renameSync(aside, place.cluster)
  syncFolder(place.folder)
}

/** Refuses a cluster of another main version; takes one that was copied here, or that ran under another account. */
export function takeCluster(place: Place, programs: Programs, as: RunAs): void {
  const found = readFileSync(join(place.cluster, "PG_VERSION"), "utf8").trim()
  if (found !== programs.version) {
    throw new EmbeddedPostgresUnavailable("other-version", {
      folder: place.folder,
      found,
      brought: programs.version,
    })
  }
  privateFolder(place.cluster, as.account)
}

/** So that the new name outlives a power cut. */
function syncFolder(folder: string): void {
  const opened = openSync(folder, "r")
  fsyncSync(opened)
  closeSync(opened)
}

// Trust: the server listens on one socket, in a folder only its own account (and root) may enter. Whoever can open that
// socket can read and write these very files, so a password would guard nothing.
// Encoding and locale: where LANG is unset, initdb left alone makes SQL_ASCII.
const choices = [
  "--username=postgres",
  "--auth-local=trust",
  "--auth-host=reject",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--data-checksums",
  "--no-instructions",
]
