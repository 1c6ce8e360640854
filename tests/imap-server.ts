import { execFileSync, spawn, spawnSync } from "node:child_process"
import { chownSync, existsSync } from "node:fs"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { connect, createServer } from "node:net"
import type { AddressInfo } from "node:net"
import { tmpdir, userInfo } from "node:os"
import { join } from "node:path"

const program = "/usr/sbin/dovecot"
const nobody = 65_534

/** Whether there is a real IMAP server to read from: Debian's Dovecot, installed when we may. */
export function canServeImap(): boolean {
  if (existsSync(program)) return true
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" }
  const asked = (...words: string[]) => spawnSync("apt-get", words, { env, timeout: 300_000 }).status === 0
  return (
    asked("update", "-q") &&
    asked("install", "-y", "-q", "--no-install-recommends", "dovecot-imapd") &&
    existsSync(program)
  )
}

export type ImapServer = { url(user: string): string; close(): Promise<void> }

/** Dovecot in a folder of its own, as nobody in particular: every name is a mailbox, the password is "secret". */
export async function anImapServer(): Promise<ImapServer> {
  const folder = await mkdtemp(join(tmpdir(), "entente-imap-"))
  const port = await freePort()
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? "nobody" : userInfo().username
  const group = isRoot ? "nogroup" : execFileSync("id", ["-gn"], { encoding: "utf8" }).trim()
  for (const place of ["run", "state", "mail"]) await mkdir(join(folder, place))
  await writeFile(join(folder, "dovecot.conf"), settings({ folder, port, user, group }))
  if (isRoot) for (const place of ["", "run", "state", "mail"]) chownSync(join(folder, place), nobody, nobody)
  const words = [program, "-F", "-c", join(folder, "dovecot.conf")]
  const asNobody = ["--reuid", String(nobody), "--regid", String(nobody), "--clear-groups", ...words]
  const server = isRoot
    ? spawn("setpriv", asNobody, { stdio: "ignore" })
    : spawn(words[0]!, words.slice(1), { stdio: "ignore" })
  await listening(port)
  return {
    url: (name) => `imap://${name}:secret@127.0.0.1:${port}/INBOX`,
    close: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve))
      server.kill("SIGTERM")
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function settings(of: { folder: string; port: number; user: string; group: string }): string {
  const { folder, port, user, group } = of
  return `base_dir = ${folder}/run
state_dir = ${folder}/state
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
log_path = ${folder}/log
mail_location = maildir:${folder}/mail/%u
first_valid_uid = 1
service anvil {
  chroot =
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${folder}/mail/%u
}
`
}

async function listening(port: number): Promise<void> {
  for (let tried = 0; tried < 100; tried += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true))
      socket.once("error", () => resolve(false))
      socket.once("connect", () => socket.destroy())
    })
    if (isOpen) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error("Dovecot did not begin to listen")
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
