import type { Locale } from "#platform/words"

/** A name in the reader's language. */
export function nameIn(locale: Locale, named: { nameEn: string; nameFr: string }): string {
  return locale === "fr" ? named.nameFr : named.nameEn
}

export function bodyIn(locale: Locale, seat: { bodyEn: string; bodyFr: string }): string {
  return locale === "fr" ? seat.bodyFr : seat.bodyEn
}

/** Who holds a seat; null when it is vacant. */
export function holderIn(
  locale: Locale,
  seat: { organizationEn: string | null; organizationFr: string | null },
): string | null {
  return locale === "fr" ? seat.organizationFr : seat.organizationEn
}
