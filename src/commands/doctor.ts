import { statfs } from "node:fs/promises"
import { groundFaults, pendingMigrations } from "#platform/database"
import { fileOrphans, orphanAge } from "#platform/files"
import { mailboxFault } from "#platform/inbound-mail"
import { join } from "node:path"
import type { Message } from "#platform/words"
import type { Asked, Command } from "./command.ts"
import { openServices } from "./open-services.ts"
import type { Opened } from "./open-services.ts"
import { reasonOf } from "./reason-of.ts"
import { words } from "./words/index.ts"

/** Looks at everything that must hold and says what does not: roles, row security, migrations, mail, disk, orphans. */
export const doctor: Command = {
  name: "doctor",
  run: async (asked) => {
    const checks = await examined(asked)
    const ok = checks.every((check) => check.faults.length === 0)
    const lines = checks.flatMap(({ check, faults }) =>
      faults.length === 0 ? [`✓ ${check}`] : faults.map((fault) => `✗ ${check}: ${fault}`),
    )
    return {
      json: {
        ok,
        checks: Object.fromEntries(
          checks.map(({ check, faults }) => [check, { ok: faults.length === 0, faults }]),
        ),
      },
      summary: [...lines, asked.say(words.message(ok ? "doctor-well" : "doctor-ill"))].join("\n"),
    }
  },
}

/** A database that cannot be opened is what a doctor is asked about: it is said beside what may be the reason. */
async function examined({ settings, say, print }: Asked): Promise<Examined[]> {
  const progress = (message: Message) => print(say(message))
  const opened = await openServices({ settings, progress, migrates: false }).catch((trouble: unknown) => {
    const reason = reasonOf(trouble)
    if (reason) return reason
    throw trouble
  })
  if ("key" in opened) {
    return [
      { check: "database", faults: [say(opened)] },
      { check: "disk", faults: await diskFaults(settings.dataFolder) },
    ]
  }
  return examine(opened).finally(() => opened.close())
}

type Examined = { check: string; faults: string[] }

async function examine(opened: Opened): Promise<Examined[]> {
  const source = join(import.meta.dirname, "..")
  const pending = await pendingMigrations(opened.database.pool, source)
  const mail = await opened.mailer.fault()
  return [
    { check: "database", faults: await groundFaults(opened.database.pool, opened.contextKey) },
    { check: "migrations", faults: pending.map((name) => `${name} has not run`) },
    { check: "mail", faults: mail ? [mail] : [] },
    { check: "inbound-mail", faults: await inboundFaults(opened) },
    { check: "disk", faults: await diskFaults(opened.settings.dataFolder) },
    { check: "orphans", faults: await orphanFaults(opened) },
  ]
}

/** Answers that nobody reads would be lost without anybody knowing. */
async function inboundFaults({ settings: { inbound } }: Opened): Promise<string[]> {
  if (!inbound?.imapUrl) return []
  const fault = await mailboxFault({ url: inbound.imapUrl })
  return fault ? [fault] : []
}

/** Under 500 MB free is too little for a database that must never stop half-way. */
async function diskFaults(folder: string): Promise<string[]> {
  const disk = await statfs(folder)
  const free = Math.floor((disk.bavail * disk.bsize) / 1024 / 1024)
  return free < 500 ? [`${free} MB free`] : []
}

/** A content that no row names is harmless and swept every day; a row whose content is gone is a loss. */
async function orphanFaults({ database, clock, settings }: Opened): Promise<string[]> {
  const found = await database.pool.query<{ id: string }>("select every_partnership() as id")
  const folder = join(settings.dataFolder, "files")
  const faults: string[] = []
  for (const { id } of found.rows) {
    const looked = { folder, partnershipId: id, writtenBefore: orphanAge(clock.now()) }
    const { withoutContent } = await fileOrphans(database, looked)
    faults.push(...withoutContent.map((file) => `files/${id}/${file} is gone`))
  }
  return faults
}
