import type { Sector } from "#organizations"
import { listedSector } from "./seat-sector.ts"
import type { SeatInForce } from "../reads/seats-in-force.ts"

/** A seat as a list shows it: with the one sector that may be said of it, and no other. */
export type ListedSeat = Omit<SeatInForce, "sector" | "organizationSector"> & { listedSector: Sector | null }

export function listedSeat(seat: SeatInForce): ListedSeat {
  const { sector: _, organizationSector: __, ...shown } = seat
  return { ...shown, listedSector: listedSector(seat) }
}
