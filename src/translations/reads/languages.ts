import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { officialLanguages } from "../rules/language.ts"
import type { OfficialLanguage } from "../rules/language.ts"
import "../tables.ts"

export type LanguageChoice = { main: OfficialLanguage; showsMachine: boolean }

/** Where readers land, and whether they see what a machine made: the newest choice, else English and no. */
export async function languageChoice(tx: Tx): Promise<LanguageChoice> {
  const chosen = await tx
    .selectFrom("languageChoice")
    .select(["mainLanguage", "showsMachine"])
    .where("partnershipId", "=", sql<string>`bound_partnership()`)
    .orderBy("chosenAt", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst()
  return { main: chosen?.mainLanguage ?? "en", showsMachine: chosen?.showsMachine ?? false }
}

/** English, French, and what the partnership translates into, in the order it was offered. */
export async function offeredLanguages(tx: Tx): Promise<string[]> {
  const further = await tx
    .selectFrom("offeredLanguage")
    .select("language")
    .where("endedAt", "is", null)
    .orderBy("offeredAt")
    .orderBy("id")
    .execute()
  return [...officialLanguages, ...further.map(({ language }) => language)]
}
