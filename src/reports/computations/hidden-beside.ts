import type { SeatInForce } from "#councils"
import type { Sector } from "#organizations"
import { isOfPerson, sectorOf } from "../parts/rows-behind.ts"

/**
 * The line hidden beside lived experience, whose number alone could be worked out from the sum: the one least missed.
 * Municipal only where there is no other, because where municipalities sit is a figure of its own; that one is then
 * withheld too. Null is the line of unknown sectors, undefined that no other line stands.
 */
export function hiddenBeside(held: readonly SeatInForce[]): Sector | null | undefined {
  const bySector = Map.groupBy(
    held.filter((seat) => !isOfPerson(seat)),
    sectorOf,
  )
  if (bySector.has(null)) return null
  const known = [...bySector].filter(([sector]) => sector !== "lived-experience")
  const [least] = known.toSorted(
    ([one, seats], [other, more]) =>
      Number(one === "municipal") - Number(other === "municipal") ||
      seats.length - more.length ||
      (one! > other! ? -1 : 1),
  )
  return least?.[0]
}
