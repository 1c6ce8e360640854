import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import { wroteIt } from "../rules/review.ts"
import type { TextRow } from "./standings.ts"
import "../tables.ts"

/** Which texts in review in a language wait for anybody but this translator: the words are their own. */
export async function waitingForOthers(
  tx: Tx,
  actor: Pick<Actor, "id" | "role">,
  { texts, language }: { texts: readonly TextRow[]; language: string },
): Promise<ReadonlySet<string>> {
  if (access.may(actor, "review", "own translation")) return new Set()
  const sent = texts.filter(({ standings }) =>
    standings.some((one) => one.language === language && one.state === "in-review"),
  )
  if (sent.length === 0) return new Set()
  const ids = sent.map(({ id }) => id)
  const versions = await tx
    .selectFrom("textVersion")
    .select(["textId", "number", "language", "value", "state", "writtenBy"])
    .where("textId", "in", ids)
    .where("language", "=", language)
    .execute()
  const byText = Map.groupBy(versions, ({ textId }) => textId)
  return new Set(ids.filter((id) => wroteIt(byText.get(id) ?? [], { language, by: actor.id })))
}
