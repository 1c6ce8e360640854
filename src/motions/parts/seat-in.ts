import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"

type Seated = { nameEn: string | null; nameFr: string | null; name: string }

/** A seat as lists name it: its holder, and who speaks for it; whoever comes for themselves is named once. */
export function seatIn(locale: Locale, seat: Seated): string {
  const holder = nameIn(locale, seat)
  return seat.name && seat.name !== holder ? `${holder} (${seat.name})` : holder
}
