import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { offeredLanguages } from "../reads/languages.ts"
import type { LanguageChoice } from "../reads/languages.ts"
import { languageNamed, languageTag } from "../rules/language.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "translations.language-offered": { language: string; languageFr: string }
    "translations.language-ended": { language: string; languageFr: string }
    "translations.languages-chosen": { main: "en" | "fr"; machine: "shown" | "hidden" }
  }
}

/** From now on texts are translated into this language as well. Any BCP 47 tag, as it is written or nearly. */
export async function offerLanguage(tx: Tx, actor: Actor, { typed }: { typed: string }): Promise<void> {
  access.check(actor, "change", "languages")
  const language = languageTag(typed)
  if (!language) throw new Invalid([{ field: "tag", reason: words.message("tag-odd") }])
  if ((await offeredLanguages(tx)).includes(language))
    throw new Invalid([{ field: "tag", reason: words.message("offered-already") }])
  const { partnershipId, at } = actor
  await tx.insertInto("offeredLanguage").values({ partnershipId, language, offeredAt: at }).execute()
  await record(tx, actor, { kind: "translations.language-offered", details: languageNamed(language) })
}

/** Nothing is translated into it any more; what was translated stays, and shows to nobody. */
export async function endLanguage(tx: Tx, actor: Actor, { language }: { language: string }): Promise<void> {
  access.check(actor, "change", "languages")
  const ended = await tx
    .updateTable("offeredLanguage")
    .set({ endedAt: actor.at })
    .where("language", "=", language)
    .where("endedAt", "is", null)
    .returning("id")
    .execute()
  if (ended.length === 0) throw new NotFound()
  await record(tx, actor, { kind: "translations.language-ended", details: languageNamed(language) })
}

export async function chooseLanguages(tx: Tx, actor: Actor, choice: LanguageChoice): Promise<void> {
  access.check(actor, "change", "languages")
  const { main, showsMachine } = choice
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
  await record(tx, actor, {
    kind: "translations.languages-chosen",
    details: { main, machine: showsMachine ? "shown" : "hidden" },
  })
}
