import { NotFound } from "#platform/refusals"
import { refused } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"

/** The language an address begins with; an address that begins with none leads nowhere. */
export function localeOf(params: { locale?: string | undefined }): Locale {
  if (isLocale(params.locale)) return params.locale
  throw refused("en", new NotFound())
}
