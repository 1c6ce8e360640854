import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"

/** A day in a table's cell, on one line; the word for none when there is none. */
export function Dated({ locale, day, none = "" }: { locale: Locale; day: string | null; none?: string }) {
  return day === null ? none : <span className="nowrap">{formatDate(locale, day)}</span>
}
