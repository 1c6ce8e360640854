import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { termsOf } from "#terms"
import { words } from "../words/index.ts"

/** The draft of a body's terms of reference that a motion could adopt: one or none. */
export async function draftChoices(tx: Tx, locale: Locale, bodyId: string) {
  const drafts = (await termsOf(tx, bodyId)).filter(({ adoptedOn }) => adoptedOn === null)
  return drafts.map(({ id, number }) => ({ value: id, label: words(locale)("draft-number", { number }) }))
}
