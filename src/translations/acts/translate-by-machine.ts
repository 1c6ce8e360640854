import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound, TryLater } from "#platform/refusals"
import { TranslatorFault } from "#platform/translator"
import type { Translator } from "#platform/translator"
import { access } from "../access.ts"
import { textToTranslate } from "../reads/text-to-translate.ts"
import { languagesFor } from "../reads/translator-languages.ts"
import { words } from "../words/index.ts"
import type { Translation } from "./translate.ts"

type Read = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>

/**
 * What a machine makes of a text, to be kept with `translate`: asked outside of any transaction, since it may take its time.
 * Never of a text that somebody agrees to.
 */
export async function machineTranslation(
  read: Read,
  actor: Actor,
  wanted: { translator: Translator | null; textId: string; language: string },
): Promise<Translation> {
  access.check(actor, "write", "translation")
  const { translator, textId, language } = wanted
  const text = await read(async (tx) =>
    (await languagesFor(tx, actor)).includes(language) ? textToTranslate(tx, textId, language) : undefined,
  )
  if (!text || (text.isClosed && !access.may(actor, "read", "closed text"))) throw new NotFound()
  if (text.isConsent) throw new Conflict(words.message("never-by-machine"))
  if (!translator) throw new Conflict(words.message("no-machine"))
  const { source } = text
  if (!source || text.state === "source") throw new Conflict(words.message("is-the-source"))
  const value = await translator
    .translate({ text: source.value, from: source.language, to: language })
    .catch((trouble: unknown) => {
      if (trouble instanceof TranslatorFault) throw new TryLater(503, words.message("machine-away"))
      throw trouble
    })
  return { textId, language, value, source: source.number, own: text.own?.number ?? 0, state: "machine" }
}
