import type { Locale } from "#platform/words"
import type { Criterion } from "../rules/application.ts"
import { words } from "../words/index.ts"

/** What a criterion is called: ours by its kind, the funder's own as it was written. */
export function criterionWords(locale: Locale, { kind, wordingEn, wordingFr }: Criterion): string {
  if (kind !== "own") return words(locale)(`criterion-${kind}`)
  return locale === "fr" && wordingFr !== "" ? wordingFr : wordingEn
}
