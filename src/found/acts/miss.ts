import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import { wantedWords } from "../rules/wanted.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "found.missed": { wanted: string }
  }
}

/** Somebody tells the partnership what they looked for and did not find: counted by day, never by whom. */
export async function miss(tx: Tx, actor: Actor, typed: { words: string; language: string }): Promise<void> {
  access.check(actor, "miss", "searches")
  const wanted = wantedWords(typed.words)
  if (!wanted) throw new Invalid(words.message("not-kept"))
  const { language } = typed
  const { id } = await tx
    .insertInto("searchMiss")
    .values({ partnershipId: actor.partnershipId, language, wanted, onDay: actor.today })
    .onConflict((known) =>
      known
        .columns(["partnershipId", "wanted", "language", "onDay"])
        .doUpdateSet((row) => ({ times: row("searchMiss.times", "+", 1) })),
    )
    .returning("id")
    .executeTakeFirstOrThrow()
  await record(tx, actor, { kind: "found.missed", subject: { kind: "search-miss", id }, details: { wanted } })
}
