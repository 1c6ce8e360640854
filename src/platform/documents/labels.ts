import { defineWords } from "#platform/words"
import type { Locale } from "#platform/words"
import { en } from "./words/en.ts"
import { fr } from "./words/fr.ts"

/**
 * The few words the drawings add of their own. `page` keeps `{page}` and `{pages}`, `table`, `figure` and `numbers`
 * keep `{number}`. A translated document (Arabic, Tigrinya) brings its own.
 */
export type DocumentLabels = Readonly<Record<LabelName, string>>
type LabelName = Exclude<keyof typeof en, "skip-to-text"> | "skipToText"

const words = defineWords("documents", { en, fr })

export function documentLabels(locale: Locale): DocumentLabels {
  const say = words(locale)
  return {
    contents: say("contents"),
    skipToText: say("skip-to-text"),
    page: say("page", { page: "{page}", pages: "{pages}" }),
    table: say("table", { number: "{number}" }),
    figure: say("figure", { number: "{number}" }),
    numbers: say("numbers", { number: "{number}" }),
    source: say("source"),
    note: say("note"),
    important: say("important"),
    decision: say("decision"),
    action: say("action"),
  }
}
