import { spawnSync } from "node:child_process"
import { readFileSync, statSync } from "node:fs"
import { userInfo } from "node:os"
import { dirname } from "node:path"
import type { Account } from "./place.ts"
import type { Programs } from "./programs.ts"
import { EmbeddedPostgresUnavailable } from "./unavailable.ts"

/** Under which account PostgreSQL's programs run, and the words before the command that make it so. */
export type RunAs = { account: Account; prefix: string[]; become?: Account }

/**
 * PostgreSQL refuses to run as root, and initdb where the user has no name (some containers). Root becomes an existing
 * unprivileged account if one can reach the programs and the data folder; otherwise, as for a clone in root's home,
 * the programs run in a user namespace, where the files stay ours and we are nobody. Never makes an account.
 */
export function chooseRunAs(programs: Programs, folder: string): RunAs {
  const self = ourselves()
  const isRoot = self.uid === 0
  if (!isRoot && hasName()) return { account: self, prefix: [] }
  const account = isRoot ? accounts().find((one) => canWork(one, programs, folder)) : undefined
  if (account) return { account, prefix: [], become: account }
  if (namespacesWork() && mayReach(folder, self)) return { account: self, prefix: ["unshare", "-U"] }
  throw new EmbeddedPostgresUnavailable("no-account", { programs: dirname(programs.postgres), folder })
}

/** Where Windows has no numbers for accounts, we do not get this far. */
function ourselves(): Account {
  return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
}

function hasName(): boolean {
  try {
    return userInfo().username !== ""
  } catch {
    return false
  }
}

function accounts(): Account[] {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n")
  return ["postgres", "nobody"].flatMap((name) => {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(":") ?? []
    return Number(uid) > 0 ? [{ uid: Number(uid), gid: Number(gid) }] : []
  })
}

function canWork(account: Account, programs: Programs, folder: string): boolean {
  return mayReach(folder, account) && spawnSync(programs.postgres, ["--version"], account).status === 0
}

/** Whether the account may pass through every folder down to this one. */
function mayReach(folder: string, account: Account): boolean {
  const parent = dirname(folder)
  return mayPass(folder, account) && (parent === folder || mayReach(parent, account))
}

function mayPass(folder: string, { uid, gid }: Account): boolean {
  const { mode, ...owner } = statSync(folder)
  if (owner.uid === uid) return (mode & 0o100) !== 0
  return (mode & (owner.gid === gid ? 0o010 : 0o001)) !== 0
}

function namespacesWork(): boolean {
  const asked = spawnSync("unshare", ["-U", "id", "-u"], { encoding: "utf8" })
  return asked.status === 0 && asked.stdout.trim() !== "0"
}
