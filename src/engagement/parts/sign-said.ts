import type { Locale } from "#platform/words"
import type { Sign } from "../rules/signs.ts"
import { words } from "../words/index.ts"

/** A sign in words, with the numbers it rests on. */
export function signSaid(locale: Locale, sign: Sign): string {
  const { kind, ...values } = sign
  return words(locale)(`sign-${kind}`, values)
}
