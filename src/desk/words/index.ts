import { defineWords } from "#platform/words"
import type { Locale } from "#platform/words"
import { en } from "./en.ts"
import { fr } from "./fr.ts"

export const words = defineWords("desk", { en, fr })

/** An answer of the comparable core by its code; a code no catalogue knows is a form newer than this program. */
export function codeWords(locale: Locale, field: string, code: string): string {
  const key = [`code-${field}-${code}`, `code-${code}`].find((each) => words.has(each))
  return key && words.has(key) ? words(locale)(key) : code
}
