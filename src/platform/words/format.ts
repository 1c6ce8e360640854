import type { Locale } from "./locale.ts"

const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>()

/** "2 April 2026", « 2 avril 2026 »: a calendar date (`YYYY-MM-DD`), never shifted by a time zone. */
export function formatDate(locale: Locale, date: string): string {
  const day = date.slice(0, 10)
  const name = `${locale} ${day}`
  const known = days.get(name)
  if (known) return known
  const formatted = dateFormat(locale, "UTC").format(new Date(`${day}T00:00:00Z`))
  const said = locale === "fr" ? inFrench(formatted) : formatted
  if (days.size < mostDays) days.set(name, said)
  return said
}

// A plan names a hundred days a page, mostly the same ones; wording them took a twelfth of drawing it.
const days = new Map<string, string>()
const mostDays = 20_000

/** An instant as the partnership's clock shows it. */
export function formatDateTime(locale: Locale, instant: Date, timeZone: string): string {
  const key = `${locale} ${timeZone} time`
  const format = remember(key, () => timeFormat(locale, timeZone)) as Intl.DateTimeFormat
  const formatted = format.format(instant)
  return locale === "fr" ? inFrench(formatted) : formatted
}

/** « 1er avril 2026 à 17 h 00 »: the first of a month is an ordinal, and an hour is never cut by the end of a line. */
function inFrench(formatted: string): string {
  return formatted.replace(/^1 /, "1er ").replace(/ h /, "\u00A0h\u00A0")
}

export function formatNumber(locale: Locale, value: number): string {
  const format = remember(`${locale} number`, () => new Intl.NumberFormat(`${locale}-CA`))
  return (format as Intl.NumberFormat).format(value)
}

/** Whole cents of Canadian dollars: "$1,234.50", « 1 234,50 $ ». Never a float on the way. */
export function formatMoney(locale: Locale, cents: number): string {
  const format = remember(
    `${locale} money`,
    () => new Intl.NumberFormat(`${locale}-CA`, { style: "currency", currency: "CAD" }),
  )
  return (format as Intl.NumberFormat).format(asDecimal(cents))
}

/** Whole hundredths, of an hour for instance: "7.5", « 7,5 ». */
export function formatHundredths(locale: Locale, hundredths: number): string {
  const format = remember(`${locale} hundredths`, () => new Intl.NumberFormat(`${locale}-CA`))
  return (format as Intl.NumberFormat).format(asDecimal(hundredths))
}

function asDecimal(hundredths: number): Intl.StringNumericLiteral {
  return `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}` as Intl.StringNumericLiteral
}

/** A share between 0 and 1, as whole percent. */
export function formatPercent(locale: Locale, share: number): string {
  const format = remember(
    `${locale} percent`,
    () => new Intl.NumberFormat(`${locale}-CA`, { style: "percent", maximumFractionDigits: 0 }),
  )
  return (format as Intl.NumberFormat).format(share)
}

function dateFormat(locale: Locale, timeZone: string): Intl.DateTimeFormat {
  return remember(
    `${locale} ${timeZone}`,
    // en-GB order inside Canada's English: "2 April 2026", the same order as French.
    () => new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "fr-CA", { dateStyle: "long", timeZone }),
  ) as Intl.DateTimeFormat
}

function timeFormat(locale: Locale, timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "fr-CA", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone,
  })
}

function remember<Format extends Intl.DateTimeFormat | Intl.NumberFormat>(
  key: string,
  make: () => Format,
): Intl.DateTimeFormat | Intl.NumberFormat {
  const known = formats.get(key)
  if (known) return known
  const made = make()
  formats.set(key, made)
  return made
}
