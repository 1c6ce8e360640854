import type { RecordedAct } from "#platform/acts"
import { formatDate, sentence } from "#platform/words"
import type { Locale, Values } from "#platform/words"

/** What was done, as its domain says it: `strategy.priority-added` is `strategy.did-priority-added`. */
export function said(locale: Locale, done: Pick<RecordedAct, "kind" | "details">): string {
  const [domain, what] = done.kind.split(".")
  return sentence(locale, {
    key: `${domain}.did-${what}`,
    values: datesInFull(locale, inLanguage(locale, done.details as Values)),
  })
}

/** A name kept in both languages (`body`, `bodyFr`) is said in the reader's; one kept in English alone, as it is. */
function inLanguage(locale: Locale, details: Values): Values {
  if (locale === "en") return details
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, details[`${name}Fr`] || value]),
  )
}

/** A day is kept as "2026-04-02" and said as everywhere else. */
function datesInFull(locale: Locale, details: Values): Values {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(locale, value) : value,
    ]),
  )
}
