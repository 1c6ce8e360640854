import { sql } from "kysely"
import type { Tx } from "#platform/database"

/** Ids in the order of making: things of the same moment still have an order, and a list by id is one by age. */
export async function laterId(tx: Tx): Promise<string> {
  const made = await sql<{ id: string }>`select uuidv7() as id`.execute(tx)
  return made.rows[0]!.id
}
