import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import { translatorLanguages } from "../rules/translator-languages.ts"
import { offeredLanguages } from "./languages.ts"
import "../tables.ts"

/** The languages somebody sees the desk of, and a translator may translate into. */
export async function languagesFor(tx: Tx, actor: Pick<Actor, "id" | "role">): Promise<string[]> {
  const offered = await offeredLanguages(tx)
  if (access.may(actor, "read", "every language")) return offered
  const chosen = await tx
    .selectFrom("translatorLanguage as l")
    .innerJoin("membership as m", (join) =>
      join.onRef("m.partnershipId", "=", "l.partnershipId").onRef("m.id", "=", "l.membershipId"),
    )
    .select("l.language")
    .where("m.personId", "=", actor.id)
    .where("m.endedAt", "is", null)
    .where("l.endedAt", "is", null)
    .execute()
  return translatorLanguages(
    offered,
    chosen.map(({ language }) => language),
  )
}

/** What was chosen for each translator's access; one for whom nothing was is not there. */
export async function chosenLanguages(tx: Tx): Promise<Map<string, string[]>> {
  const rows = await tx
    .selectFrom("translatorLanguage")
    .select(["membershipId", "language"])
    .where("endedAt", "is", null)
    .orderBy("since")
    .orderBy("id")
    .execute()
  const chosen = new Map<string, string[]>()
  for (const { membershipId, language } of rows)
    chosen.set(membershipId, [...(chosen.get(membershipId) ?? []), language])
  return chosen
}
