import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"

type Named = { nameEn: string | null; nameFr: string | null }

/** A name in the reader's language; a seat nobody holds is called vacant. */
export function seatNameIn(locale: Locale, seat: Named): string {
  return inLanguage(locale, seat, "name") ?? words(locale)("vacant-seat")
}

/** Seats as the reader's language sorts them, vacant ones last. */
export function inOrder<Seat extends Named>(locale: Locale, seats: readonly Seat[]): Seat[] {
  const name = (seat: Seat) => inLanguage(locale, seat, "name")
  return seats.toSorted((one, other) => {
    const [first, second] = [name(one), name(other)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return first.localeCompare(second, `${locale}-CA`)
  })
}
