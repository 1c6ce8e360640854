import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { migrate } from "#platform/database"
import { openEmbeddedPostgres } from "#platform/embedded-postgres"
import { printedTables } from "../src/platform/database/printed-tables.ts"

// Prints every domain's tables.ts from a database migrated from nothing.
const folder = await mkdtemp(join(tmpdir(), "entente-tables-"))
const server = await openEmbeddedPostgres({ folder })
try {
  const owner = server.address("entente_owner")
  await migrate({ ownerConnectionString: owner, contextKey: Buffer.alloc(32), source: "src" })
  const pool = new pg.Pool({ connectionString: owner, max: 1 })
  pool.on("error", () => undefined)
  for (const [place, text] of await printedTables(pool, "src")) {
    await writeFile(join("src", place, "tables.ts"), text)
    process.stdout.write(`src/${place}/tables.ts\n`)
  }
  await pool.end()
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
