import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { words } from "../words/index.ts"
import "../tables.ts"

/** Refuses for a community member what only makes sense of an organisation: contacts that come and go. */
export async function mustBeOrganization(tx: Tx, id: string): Promise<void> {
  const found = await tx.selectFrom("organization").select("kind").where("id", "=", id).executeTakeFirst()
  if (found?.kind === "community-member") throw new Conflict(words.message("is-one-person"))
}
