import { join } from "node:path"
import { systemClock } from "#platform/clock"
import { groundFaults, migrate, openDatabase, pendingMigrations } from "#platform/database"
import type { Database } from "#platform/database"
import { openEmbeddedPostgres } from "#platform/embedded-postgres"
import type { EmbeddedPostgres } from "#platform/embedded-postgres"
import { diskFileStore } from "#platform/files"
import { missingQueues, openJobs, prepareJobs } from "#platform/jobs"
import type { JobRunner } from "#platform/jobs"
import { openLog } from "#platform/log"
import { openMailer } from "#platform/mail"
import type { Mailer } from "#platform/mail"
import { keyFor, openSecret } from "#platform/settings"
import type { Settings } from "#platform/settings"
import type { Services } from "#platform/web"
import type { Message } from "#platform/words"
import { CommandFault } from "./command-fault.ts"
import { jobNames } from "./job-definitions.ts"
import { wireMotions } from "./wire-motions.ts"
import { wireSite } from "./wire-site.ts"
import { wireReports } from "./wire-reports.ts"
import { words } from "./words/index.ts"

export type Opened = Services & {
  mailer: Mailer
  jobs: JobRunner
  contextKey: Buffer
  embedded: EmbeddedPostgres | null
  close(): Promise<void>
}

export type Opening = { settings: Settings; progress: (message: Message) => void; migrates?: boolean }

const source = join(import.meta.dirname, "..")

/** Opens everything a command needs, once, and refuses ground that does not hold (assurance SEC-001). */
export async function openServices({ settings, progress, migrates = true }: Opening): Promise<Opened> {
  wireMotions()
  wireSite()
  wireReports()
  const secret = await openSecret(settings)
  const contextKey = keyFor(secret, "database-context")
  const server = await openServer(settings, progress)
  let database: Database | undefined
  try {
    const owner = migrates ? server.owner : null
    if (owner) await bringUpToDate(owner, contextKey, progress)
    database = openDatabase({ connectionString: server.app, contextKey })
    if (owner && (await missingQueues(database.pool, jobNames)).length > 0) await prepareJobs(owner, jobNames)
    await refuseBadGround(database, contextKey)
    const log = openLog()
    const jobs = await openJobs(database.pool, log)
    const mailer = openMailer({
      from: settings.mailFrom,
      folder: join(settings.dataFolder, "mail"),
      ...(settings.smtpUrl ? { smtpUrl: settings.smtpUrl } : {}),
    })
    database.beforeCommit(jobs.sendCollected)
    return {
      database,
      clock: systemClock,
      files: diskFileStore(join(settings.dataFolder, "files")),
      log,
      settings,
      secret,
      contextKey,
      jobs,
      embedded: server.embedded,
      mailer,
      close: closing({ database, jobs, mailer, embedded: server.embedded }),
    }
  } catch (trouble) {
    await database?.close()
    await server.embedded?.stop()
    throw trouble
  }
}

type Server = { app: string; owner: string | null; embedded: EmbeddedPostgres | null }

async function openServer(settings: Settings, progress: Opening["progress"]): Promise<Server> {
  if (settings.databaseUrl) {
    return { app: settings.databaseUrl, owner: settings.ownerDatabaseUrl ?? null, embedded: null }
  }
  const embedded = await openEmbeddedPostgres({ folder: settings.dataFolder, progress })
  return { app: embedded.address("entente_app"), owner: embedded.address("entente_owner"), embedded }
}

async function bringUpToDate(
  owner: string,
  contextKey: Buffer,
  progress: Opening["progress"],
): Promise<void> {
  const ran = await migrate({ ownerConnectionString: owner, contextKey, source })
  if (ran.length === 0) return
  progress(words.message("migrated", { count: ran.length }))
  await prepareJobs(owner, jobNames)
}

async function refuseBadGround(database: Database, contextKey: Buffer): Promise<void> {
  const steps = await pendingMigrations(database.pool, source)
  const pending = [...steps, ...(await missingQueues(database.pool, jobNames))]
  if (pending.length > 0) throw new CommandFault(words.message("not-migrated", { count: pending.length }))
  const faults = await groundFaults(database.pool, contextKey)
  if (faults.length > 0) throw new CommandFault(words.message("ground", { faults: faults.join("\n  ") }))
}

type Closing = { database: Database; jobs: JobRunner; mailer: Mailer; embedded: EmbeddedPostgres | null }

function closing({ database, jobs, mailer, embedded }: Closing) {
  return async () => {
    await jobs.stop()
    mailer.close()
    await database.close()
    await embedded?.stop()
  }
}
