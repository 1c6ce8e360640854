import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"

type Named = { nameEn: string | null; nameFr: string | null }

/** A name in the reader's language; a seat nobody holds is called vacant. */
export function seatNameIn(locale: Locale, seat: Named): string {
  return (locale === "fr" ? seat.nameFr : seat.nameEn) ?? words(locale)("vacant-seat")
}

export function titleIn(locale: Locale, item: { titleEn: string; titleFr: string }): string {
  return locale === "fr" ? item.titleFr : item.titleEn
}

export function nameIn(locale: Locale, named: { nameEn: string; nameFr: string }): string {
  return locale === "fr" ? named.nameFr : named.nameEn
}

/** Seats as the reader's language sorts them, vacant ones last. */
export function inOrder<Seat extends Named>(locale: Locale, seats: readonly Seat[]): Seat[] {
  const name = (seat: Seat) => (locale === "fr" ? seat.nameFr : seat.nameEn)
  return seats.toSorted((one, other) => {
    const [first, second] = [name(one), name(other)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return first.localeCompare(second, `${locale}-CA`)
  })
}
