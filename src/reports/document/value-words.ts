import { formatNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import type { ReportNumber } from "../rules/content.ts"
import type { Cell } from "../rules/report-value.ts"
import type { Column } from "../rules/template.ts"
import { words } from "../words/index.ts"

/** A cell as it is read: zero is a zero, and what is no number says why. */
export function cellWords(locale: Locale, cell: Cell, kind: Column["kind"] = "number"): string {
  if (cell.state === "words") return cell.words[locale]
  if (cell.state !== "value") return words(locale)(`value-${cell.state}`)
  if (cell.overridden) {
    const { overridden, ...value } = cell
    return words(locale)("value-overridden", {
      value: cellWords(locale, value, kind),
      computed: cellWords(locale, overridden.computed, kind),
    })
  }
  if (kind === "year") return String(cell.value)
  return kind === "amount" ? amountWords(locale, cell.value) : formatNumber(locale, cell.value)
}

/** A number with what it is counted among: "12 of 15", and n where that is another number. */
export function numberWords(locale: Locale, { value, of, base }: ReportNumber): string {
  const say = words(locale)
  const shown = cellWords(locale, value)
  if (!of) return shown
  const part = say("part-of", { value: shown, of: cellWords(locale, of) })
  const isBase = of.state === "value" && of.value === base
  return isBase ? part : `${part} (${say("base", { base: formatNumber(locale, base) })})`
}

function amountWords(locale: Locale, dollars: number): string {
  const fraction = Number.isInteger(dollars) ? 0 : 2
  return new Intl.NumberFormat(`${locale}-CA`, {
    style: "currency",
    currency: "CAD",
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: fraction,
  }).format(dollars)
}
