import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"

type Seated = { nameEn: string | null; nameFr: string | null; name: string }

/** A seat as lists name it: its holder, and who speaks for it. */
export function seatIn(locale: Locale, seat: Seated): string {
  const holder = nameIn(locale, seat)
  return seat.name ? `${holder} (${seat.name})` : holder
}
