import { inLanguage } from "#platform/words"
import type { Message } from "#platform/words"
import { words } from "../words/index.ts"

/** A text as it is kept in the two official languages. */
export type InBoth = { en: string; fr: string }

/** Those texts of a thing, each kept in two columns: `inBoth(activity, "title")` has its `titleEn` and `titleFr`. */
export function inBoth<Field extends string>(
  thing: Readonly<Record<`${Field}En` | `${Field}Fr`, string>>,
  ...fields: readonly Field[]
): InBoth[] {
  return fields.map((field) => ({ en: inLanguage("en", thing, field), fr: inLanguage("fr", thing, field) }))
}

/** Where a text does not stand in English and French alike; null where it does, or says nothing in either. */
export function parityGap({ en, fr }: InBoth): "en" | "fr" | "same" | null {
  const [english, french] = [en.trim(), fr.trim()]
  if (english === french) return isSentence(english) ? "same" : null
  if (english === "") return "en"
  return french === "" ? "fr" : null
}

/** A name, a number or a title may be the same in both languages; four words that are were not translated. */
function isSentence(text: string): boolean {
  return text.split(/\s+/).length > 3
}

/** Why texts may not be made public yet, in a sentence each: English and French go out together. */
export function parityHindrances(texts: readonly InBoth[]): Message[] {
  const gaps = texts.map(parityGap)
  return (["en", "fr", "same"] as const).flatMap((gap) => {
    const count = gaps.filter((found) => found === gap).length
    return count > 0 ? [words.message(`missing-${gap}`, { count })] : []
  })
}
