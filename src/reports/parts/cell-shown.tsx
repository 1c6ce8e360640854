import type { Locale } from "#platform/words"
import { NoValue } from "#ui"
import type { Cell } from "../rules/report-value.ts"
import type { Column } from "../rules/template.ts"
import { cellWords } from "../document/value-words.ts"

/** A number, words, or why there is neither: never an empty cell. */
export function CellShown({ cell, locale, kind }: { cell: Cell; locale: Locale; kind?: Column["kind"] }) {
  if (cell.state === "value" || cell.state === "words") return <>{cellWords(locale, cell, kind)}</>
  return <NoValue why={cell.state} />
}
