import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import { languageChoice, offeredLanguages } from "../reads/languages.ts"
import type { LanguageChoice } from "../reads/languages.ts"
import { isOfficial, languageTag } from "../rules/language.ts"
import type { OfficialLanguage } from "../rules/language.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "translations.machine-shown": { machine: "shown" | "hidden" }
  }
}

/**
 * Which languages there are beside English and French, and which of these two comes first; within the act that records it.
 * What was translated into a language that is taken away stays, and shows to nobody.
 */
export async function chooseLanguages(
  tx: Tx,
  actor: Actor,
  { main, further }: { main: OfficialLanguage; further: readonly string[] },
): Promise<void> {
  access.check(actor, "change", "languages")
  if (further.some((tag) => languageTag(tag) !== tag || isOfficial(tag)))
    throw new Invalid([{ field: "otherLanguages", reason: words.message("tag-odd") }])
  const { partnershipId, at } = actor
  const known = await offeredLanguages(tx)
  const gone = known.filter((tag) => !isOfficial(tag) && !further.includes(tag))
  if (gone.length > 0)
    await tx
      .updateTable("offeredLanguage")
      .set({ endedAt: at })
      .where("endedAt", "is", null)
      .where("language", "in", gone)
      .execute()
  const added = [...new Set(further)].filter((tag) => !known.includes(tag))
  if (added.length > 0)
    await tx
      .insertInto("offeredLanguage")
      .values(added.map((language) => ({ partnershipId, language, offeredAt: at })))
      .execute()
  const choice = await languageChoice(tx)
  if (choice.main !== main) await choose(tx, actor, { ...choice, main })
}

/** Whether readers see what a machine translated into a further language, until somebody checked it. */
export async function showMachine(tx: Tx, actor: Actor, { isShown }: { isShown: boolean }): Promise<void> {
  access.check(actor, "change", "languages")
  await choose(tx, actor, { ...(await languageChoice(tx)), showsMachine: isShown })
  await record(tx, actor, {
    kind: "translations.machine-shown",
    details: { machine: isShown ? "shown" : "hidden" },
  })
}

async function choose(tx: Tx, actor: Actor, { main, showsMachine }: LanguageChoice): Promise<void> {
  await tx
    .insertInto("languageChoice")
    .values({
      partnershipId: actor.partnershipId,
      mainLanguage: main,
      showsMachine,
      chosenAt: actor.at,
      chosenBy: actor.kind === "person" ? actor.id : null,
    })
    .execute()
}
