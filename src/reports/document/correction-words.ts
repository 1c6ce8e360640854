import { formatDate, formatNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import type { overriddenIn } from "../rules/override.ts"
import { words } from "../words/index.ts"
import { cellWords } from "./value-words.ts"

/** "Updates received: 14 instead of 12, because two came by mail (Ada, 3 June 2026)." */
export function correctionWords(locale: Locale, part: ReturnType<typeof overriddenIn>[number]): string {
  const { label, value, overridden } = part
  const { computed, reason, by, on } = overridden
  return words(locale)("correction", {
    label: label[locale],
    value: value.state === "value" ? formatNumber(locale, value.value) : "",
    computed: cellWords(locale, computed),
    reason,
    by: by ?? "none",
    date: formatDate(locale, on),
  })
}
