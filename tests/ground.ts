import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import type { TestProject } from "vitest/node"
import { migrate } from "#platform/database"
import { openEmbeddedPostgres } from "#platform/embedded-postgres"
import { prepareJobs } from "#platform/jobs"
import { jobNames } from "../src/commands/job-definitions.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** Three ways to the database server, and where tests keep files. */
    ground: { admin: string; app: string; owner: string; files: string }
  }
}

export const testKey = Buffer.alloc(32, "test")

/** One real PostgreSQL for the whole run, one migrated template database; each worker clones it once. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "entente-tests-"))
  // Where tests run as root the database runs under another account, which must reach its folder.
  await chmod(folder, 0o755)
  const server = await openEmbeddedPostgres({ folder })
  const owner = server.address("entente_owner")
  await migrate({ ownerConnectionString: owner, contextKey: testKey, source: "src" })
  await prepareJobs(owner, jobNames)
  const admin = server.address("postgres")
  await asTemplate(admin)
  const files = join(folder, "files")
  await mkdir(files)
  project.provide("ground", { admin, owner, app: server.address("entente_app"), files })
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Nobody may be connected to a database while it is cloned. */
async function asTemplate(admin: string): Promise<void> {
  const client = new pg.Client({ connectionString: onDatabase(admin, "postgres") })
  await client.connect()
  await client.query("alter database entente with is_template true allow_connections false")
  await client.end()
}

export function onDatabase(address: string, name: string): string {
  return address.replace(/\/[^/?]+\?/, `/${name}?`)
}
