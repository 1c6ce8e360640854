import { peopleWithAccess } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { offeredLanguages } from "../reads/languages.ts"
import { chosenLanguages } from "../reads/translator-languages.ts"
import { languageNamed } from "../rules/language.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "translations.translator-languages-chosen": {
      who: string
      which: "all" | "chosen"
      languages: string
      languagesFr: string
    }
  }
}

/** Into which languages somebody with a translator's access translates; none means all beside English and French. */
export async function chooseTranslatorLanguages(
  tx: Tx,
  actor: Actor,
  { accessId, languages }: { accessId: string; languages: readonly string[] },
): Promise<void> {
  access.check(actor, "choose", "translator languages")
  const { partnershipId, at } = actor
  await tx.selectFrom("membership").select("id").where("id", "=", accessId).forUpdate().execute()
  const person = (await peopleWithAccess(tx)).find(({ id, role }) => id === accessId && role === "translator")
  if (!person) throw new NotFound()
  const known = (await chosenLanguages(tx)).get(accessId) ?? []
  const offered = await offeredLanguages(tx)
  const odd = languages.find((tag) => !offered.includes(tag) && !known.includes(tag))
  if (odd !== undefined)
    throw new Invalid([{ field: "languages", reason: words.message("not-offered", { language: odd }) }])
  const gone = known.filter((tag) => !languages.includes(tag))
  if (gone.length > 0)
    await tx
      .updateTable("translatorLanguage")
      .set({ endedAt: at })
      .where("membershipId", "=", accessId)
      .where("endedAt", "is", null)
      .where("language", "in", gone)
      .execute()
  const added = [...new Set(languages)].filter((tag) => !known.includes(tag))
  if (added.length > 0)
    await tx
      .insertInto("translatorLanguage")
      .values(added.map((language) => ({ partnershipId, membershipId: accessId, language, since: at })))
      .execute()
  const named = languages.map(languageNamed)
  await record(tx, actor, {
    kind: "translations.translator-languages-chosen",
    subject: { kind: "person", id: person.personId },
    details: {
      who: person.name,
      which: languages.length === 0 ? "all" : "chosen",
      languages: named.map(({ language }) => language).join(", "),
      languagesFr: named.map(({ languageFr }) => languageFr).join(", "),
    },
  })
}
