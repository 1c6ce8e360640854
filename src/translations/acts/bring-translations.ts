import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import { offeredLanguages } from "../reads/languages.ts"
import { knownTexts, textToTranslate } from "../reads/text-to-translate.ts"
import { languagesFor } from "../reads/translator-languages.ts"
import { languageNamed } from "../rules/language.ts"
import { words } from "../words/index.ts"
import { keepTranslation } from "./translate.ts"

declare module "#platform/acts" {
  interface Acts {
    "translations.brought-in": { language: string; languageFr: string; count: number }
  }
}

export type Brought = {
  language: string
  texts: readonly { textId: string; number: number; value: string }[]
}

/** How many texts of a file said something new, said what stood there already, and could not be placed. */
export type BroughtIn = { changed: number; same: number; unknown: number }

/**
 * Keeps what came back from a translator, to be reviewed: only what says something else than what stands. Of a text that a
 * file has more than once the last is taken: a small file would else make versions without end.
 */
export async function bringTranslations(tx: Tx, actor: Actor, brought: Brought): Promise<BroughtIn> {
  access.check(actor, "write", "translation")
  const { language, texts } = brought
  if (!(await offeredLanguages(tx)).includes(language))
    throw new Invalid([{ field: "file", reason: words.message("not-offered", { language }) }])
  if (!(await languagesFor(tx, actor)).includes(language))
    throw new Invalid([{ field: "file", reason: words.message("not-your-language") }])
  const found: BroughtIn = { changed: 0, same: 0, unknown: 0 }
  const filled = new Map(texts.filter(({ value }) => value !== "").map((text) => [text.textId, text]))
  const known = await knownTexts(tx, [...filled.keys()])
  for (const text of filled.values()) {
    const outcome = known.has(text.textId) ? await bring(tx, actor, { language, ...text }) : "unknown"
    found[outcome] += 1
  }
  if (found.changed === 0) throw new Conflict(words.message("nothing-new"))
  await record(tx, actor, {
    kind: "translations.brought-in",
    details: { ...languageNamed(language), count: found.changed },
  })
  return found
}

type One = { language: string; textId: string; number: number; value: string }

async function bring(tx: Tx, actor: Actor, one: One): Promise<keyof BroughtIn> {
  const { textId, language, number, value } = one
  const known = await textToTranslate(tx, textId, language)
  if (!known || known.state === "source") return "unknown"
  if (known.isClosed && !access.may(actor, "read", "closed text")) return "unknown"
  if (bare(known.own?.value ?? "") === bare(value)) return "same"
  const own = known.own?.number ?? 0
  const made = { textId, language, value, source: number, own, state: "in-review" } as const
  try {
    await keepTranslation(tx, actor, made)
    return "changed"
  } catch (refusal) {
    if (refusal instanceof Conflict) return "unknown"
    throw refusal
  }
}

/** Spreadsheets take marks of direction out of what they write. */
function bare(text: string): string {
  return text
    .replaceAll(/\p{Bidi_Control}/gu, "")
    .replaceAll("\r\n", "\n")
    .trim()
}
