import { readFileSync } from "node:fs"
import pg from "pg"
import { expect, test } from "vitest"
import { printedTables } from "../../src/platform/database/printed-tables.ts"
import { testDatabase } from "../database.ts"

test("the printed tables are what the migrations make", async () => {
  const { ownerAddress } = await testDatabase()
  const pool = new pg.Pool({ connectionString: ownerAddress, max: 1 })
  const printed = await printedTables(pool, "src")
  await pool.end()
  const stale = [...printed]
    .filter(([folder, text]) => squeeze(readFileSync(`src/${folder}/tables.ts`, "utf8")) !== squeeze(text))
    .map(([folder]) => folder)
  expect(stale, "Run `npm run tables`").toEqual([])
})

/** The formatter breaks long lines; what is said stays the same. */
function squeeze(text: string): string {
  return text.replaceAll(/[\s,|]+/g, " ").trim()
}
