import type { Locale } from "#platform/words"

type Named = { nameEn: string | null; nameFr: string | null }

export function nameIn(locale: Locale, { nameEn, nameFr }: Named): string {
  return (locale === "fr" ? nameFr : nameEn) ?? nameEn ?? nameFr ?? ""
}

/** A seat as lists name it: its holder, and who speaks for it. */
export function seatIn(locale: Locale, seat: Named & { name: string }): string {
  const holder = nameIn(locale, seat)
  return seat.name ? `${holder} (${seat.name})` : holder
}

export function textIn(locale: Locale, motion: { textEn: string; textFr: string }): string {
  return locale === "fr" ? motion.textFr : motion.textEn
}

export function rationaleIn(locale: Locale, motion: { rationaleEn: string; rationaleFr: string }): string {
  return locale === "fr" ? motion.rationaleFr : motion.rationaleEn
}

export function bodyIn(locale: Locale, motion: { bodyEn: string; bodyFr: string }): string {
  return locale === "fr" ? motion.bodyFr : motion.bodyEn
}
