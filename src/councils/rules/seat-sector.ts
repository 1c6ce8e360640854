import { isSector } from "#organizations"
import type { Sector } from "#organizations"

type OfSector = { sector: string | null; organizationSector: string | null }

/** The sector a seat speaks for: the one it was set up for, else its holder's; null when neither is known. */
export function seatSector(seat: OfSector): Sector | null {
  const code = seat.sector ?? seat.organizationSector ?? ""
  return isSector(code) ? code : null
}

/**
 * The sector as a list may say it beside somebody's name. Lived experience is theirs to tell, and is only ever counted;
 * an empty seat kept for it names nobody.
 */
export function listedSector(seat: OfSector & { organizationId: string | null }): Sector | null {
  const sector = seatSector(seat)
  return sector === "lived-experience" && seat.organizationId !== null ? null : sector
}
