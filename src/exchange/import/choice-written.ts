import { councilWords } from "#councils"
import { organizationWords } from "#organizations"
import { fold } from "#platform/workbooks"
import { locales } from "#platform/words"
import type { Locale } from "#platform/words"
import { choices } from "../rules/value-in.ts"
import type { Column } from "../rules/lists.ts"
import { words } from "../words/index.ts"

type Choice = NonNullable<Column["of"]>

/** What a choice is called in the reader's language; anything else as it is. */
export function choiceSaid(locale: Locale, of: Choice, code: string): string {
  if (!choices[of].includes(code)) return code
  if (of === "sector") return organizationWords(locale)(`sector-${code as "health"}`)
  if (of === "standing") return councilWords(locale)(`standing-${code as "voting"}`)
  if (of === "language") return organizationWords(locale)(`in-${code as "en"}`)
  if (code === "community-member") return organizationWords(locale)("kind-community-member")
  return code === "member" ? words(locale)("member") : councilWords(locale)(`kind-${code as "council"}`)
}

/** The code somebody meant by a word of either language, or by the code itself; else what they wrote. */
export function choiceWritten(of: Choice, written: string): string {
  return codesByWord(of).get(fold(written)) ?? written
}

const known = new Map<Choice, ReadonlyMap<string, string>>()

function codesByWord(of: Choice): ReadonlyMap<string, string> {
  const before = known.get(of)
  if (before) return before
  const codes = new Map<string, string>()
  for (const code of choices[of]) {
    codes.set(fold(code), code)
    for (const locale of locales) codes.set(fold(choiceSaid(locale, of, code)), code)
  }
  known.set(of, codes)
  return codes
}
