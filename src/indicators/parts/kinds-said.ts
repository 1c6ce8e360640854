import type { Locale } from "#platform/words"
import type { alignedKinds } from "../reads/alignment.ts"
import { words } from "../words/index.ts"

/** Several of a kind; `top` is what the partnership calls its priorities. */
export function kindsSaid(locale: Locale, kind: (typeof alignedKinds)[number], top: string): string {
  return kind === "priority" ? top : words(locale)(`kinds-${kind}`)
}
