import type { Locale } from "#platform/words"

/** "17:00", « 17 h »: a time of day (`HH:MM`), never shifted by a time zone. */
export function clockSaid(locale: Locale, time: string): string {
  const said = spoken(locale, { timeStyle: "short", timeZone: "UTC" }, `2000-01-01T${time.slice(0, 5)}:00Z`)
  return said.replace(" h ", "\u00A0h\u00A0")
}

/** "Wednesday 25 November 2026", « mercredi 25 novembre 2026 ». */
export function weekdaySaid(locale: Locale, day: string): string {
  const said = spoken(locale, { dateStyle: "full", timeZone: "UTC" }, `${day}T00:00:00Z`)
  return locale === "fr" ? said.replace(/(^| )1 /, "$11er ") : said.replace(",", "")
}

/** "Eastern Time", « heure de l’Est »: whose clock it is. */
export function zoneSaid(locale: Locale, timeZone: string): string {
  const format = new Intl.DateTimeFormat(`${locale}-CA`, { timeZone, timeZoneName: "longGeneric" })
  const part = format.formatToParts(new Date(0)).find(({ type }) => type === "timeZoneName")
  return part?.value ?? timeZone
}

function spoken(locale: Locale, options: Intl.DateTimeFormatOptions, instant: string): string {
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "fr-CA", options).format(new Date(instant))
}
