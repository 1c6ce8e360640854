import { statfs } from "node:fs/promises"
import { groundFaults, pendingMigrations } from "#platform/database"
import { fileOrphans } from "#platform/files"
import { join } from "node:path"
import type { Command } from "./command.ts"
import { openServices } from "./open-services.ts"
import type { Opened } from "./open-services.ts"
import { words } from "./words/index.ts"

/** Looks at everything that must hold and says what does not: roles, row security, migrations, mail, disk, orphans. */
export const doctor: Command = {
  name: "doctor",
  run: async ({ settings, say, print }) => {
    const opened = await openServices({
      settings,
      progress: (message) => print(say(message)),
      migrates: false,
    })
    try {
      const checks = await examine(opened)
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
        summary: [...lines, say(words.message(ok ? "doctor-well" : "doctor-ill"))].join("\n"),
      }
    } finally {
      await opened.close()
    }
  },
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
    { check: "disk", faults: await diskFaults(opened.settings.dataFolder) },
    { check: "orphans", faults: await orphanFaults(opened) },
  ]
}

/** Under 500 MB free is too little for a database that must never stop half-way. */
async function diskFaults(folder: string): Promise<string[]> {
  const disk = await statfs(folder)
  const free = Math.floor((disk.bavail * disk.bsize) / 1024 / 1024)
  return free < 500 ? [`${free} MB free`] : []
}

/** A content that no row names is harmless and may be removed; a row whose content is gone is a loss. */
async function orphanFaults({ database, settings }: Opened): Promise<string[]> {
  const found = await database.pool.query<{ id: string }>("select every_partnership() as id")
  const faults: string[] = []
  for (const { id } of found.rows) {
    const folder = join(settings.dataFolder, "files")
    const { withoutContent } = await fileOrphans(database, folder, id)
    faults.push(...withoutContent.map((file) => `files/${id}/${file} is gone`))
  }
  return faults
}
