import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotAllowed, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { offeredLanguages } from "../reads/languages.ts"
import { textToTranslate, versionsOf } from "../reads/text-to-translate.ts"
import type { TextToTranslate } from "../reads/text-to-translate.ts"
import { languagesFor } from "../reads/translator-languages.ts"
import { languageNamed } from "../rules/language.ts"
import { reviewProblem } from "../rules/review.ts"
import { words } from "../words/index.ts"
import { addVersion, longestText } from "./write-texts.ts"

declare module "#platform/acts" {
  interface Acts {
    "translations.translated": {
      language: string
      languageFr: string
      state: "machine" | "in-review" | "reviewed"
    }
    "translations.unchanged": { language: string; languageFr: string }
  }
}

export type Translation = {
  textId: string
  language: string
  value: string
  /** The versions it was made with open: the source's, and the translation's own (0 where there was none). */
  source: number
  own: number
  state: "machine" | "in-review" | "reviewed"
}

/**
 * Keeps a translation, made from the source as it was shown. If the source has a later version by now, it is kept beside that
 * one and stands as outdated; if the translation itself has, somebody else was faster.
 */
export async function translate(tx: Tx, actor: Actor, given: Translation): Promise<void> {
  await keepTranslation(tx, actor, given)
  const { textId: id, language, state } = given
  await record(tx, actor, {
    kind: "translations.translated",
    subject: { kind: "text", id },
    details: { ...languageNamed(language), state },
  })
}

/** The same within an act that records it. */
export async function keepTranslation(tx: Tx, actor: Actor, given: Translation): Promise<void> {
  access.check(actor, "write", "translation")
  const { value, state } = given
  const text = await held(tx, actor, given)
  if (text.isConsent && state === "machine") throw new Conflict(words.message("never-by-machine"))
  if (value === "") throw new Invalid([{ field: "value", reason: words.message("translation-needed") }])
  if (value.length > longestText) throw new Invalid([{ field: "value", reason: words.message("text-long") }])
  if (state === "reviewed") await checkReview(tx, actor, given)
  await follow(tx, actor, given)
}

/** The source changed and the translation need not: it carries the new meaning, or the correction, as it is. */
export async function keepUnchanged(
  tx: Tx,
  actor: Actor,
  given: Omit<Translation, "value" | "state">,
): Promise<void> {
  access.check(actor, "write", "translation")
  const { own, isChecked, state } = await held(tx, actor, given)
  if (!own || own.value === "" || !isChecked) throw new Conflict(words.message("nothing-to-keep"))
  if (state !== "minor-edit") await checkReview(tx, actor, { ...given, value: own.value })
  await follow(tx, actor, { ...given, value: own.value, state: "reviewed" })
  const { language } = given
  await record(tx, actor, {
    kind: "translations.unchanged",
    subject: { kind: "text", id: given.textId },
    details: languageNamed(language),
  })
}

/** The text, for whoever translates it now; refused where somebody else did meanwhile. */
async function held(
  tx: Tx,
  actor: Actor,
  given: Omit<Translation, "value" | "state">,
): Promise<TextToTranslate> {
  const { textId, language } = given
  await tx.selectFrom("text").select("id").where("id", "=", textId).forUpdate().execute()
  const text = await textToTranslate(tx, textId, language)
  if (!text || (text.isClosed && !access.may(actor, "read", "closed text"))) throw new NotFound()
  if (!(await offeredLanguages(tx)).includes(language)) throw new NotFound()
  if (!(await languagesFor(tx, actor)).includes(language))
    throw new NotAllowed(words.message("not-your-language"))
  if (!text.source || text.state === "source") throw new Conflict(words.message("is-the-source"))
  if ((text.own?.number ?? 0) !== given.own) throw new Conflict(words.message("changed-meanwhile"))
  return text
}

/** Who may not review their own words is told why: another translator of the language does, or a coordinator. */
async function checkReview(
  tx: Tx,
  actor: Actor,
  { textId, language, value }: Pick<Translation, "textId" | "language" | "value">,
): Promise<void> {
  if (access.may(actor, "review", "own translation")) return
  const problem = reviewProblem(await versionsOf(tx, textId), { language, value, by: actor.id })
  if (problem) throw new Invalid([{ field: "value", reason: words.message(problem) }])
}

async function follow(tx: Tx, actor: Actor, given: Translation): Promise<void> {
  const { textId, language, value, state, source } = given
  const versions = await tx
    .selectFrom("textVersion")
    .select(["number", "language", "basis"])
    .where("textId", "=", textId)
    .orderBy("number")
    .execute()
  const model = versions.find(({ number }) => number === source)
  if (!model || model.language === language) throw new Conflict(words.message("changed-meanwhile"))
  await addVersion(tx, actor, {
    textId,
    number: versions.at(-1)!.number + 1,
    language,
    value,
    state,
    basis: model.basis,
    follows: source,
    isMinor: false,
  })
}
