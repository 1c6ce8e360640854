import { otherLocale } from "#platform/words"
import type { Locale } from "#platform/words"

/** The same page in the other language: `/en/two-rivers/council?x=1` to `/fr/two-rivers/council?x=1`. */
export function otherLanguage(locale: Locale, location: { pathname: string; search: string }): string {
  return location.pathname.replace(/^\/(en|fr)(?=\/|$)/, `/${otherLocale(locale)}`) + location.search
}
