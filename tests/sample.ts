import { personWithEmail } from "#identity"
import type { TestApp } from "./app.ts"
import { makeSample } from "#sample"
import { testDatabase } from "./database.ts"
import { sql } from "kysely"

let made: Promise<{ id: string; personId: string }> | undefined

/** The sample partnership on this worker's database, made once, with somebody who coordinates it. */
export function testSample(app: TestApp): Promise<{ id: string; personId: string }> {
  made ??= make(app)
  return made
}

async function make({ services }: TestApp) {
  const { database } = await testDatabase()
  const { clock, files } = services
  const personId = await database.outside((tx) =>
    personWithEmail(tx, {
      email: "coordinator@sample.example",
      name: "Robin",
      locale: "en",
      at: clock.now(),
    }),
  )
  const there = await database.outside((tx) =>
    sql<{ id: string }>`select id from partnership_at('two-rivers')`.execute(tx),
  )
  if (there.rows[0]) return { id: there.rows[0].id, personId }
  const id = await makeSample({
    database,
    clock,
    files,
    operatorId: personId,
    linkKey: Buffer.alloc(32, "link"),
  })
  return { id, personId }
}
