/** What a seat lacks, if anything: a holder, somebody who represents the holder, or a successor to one who left. */
export type SeatNeed = "holder" | "representative" | "successor"

export function seatNeed(seat: {
  organizationId: string | null
  representative: string | null
  representativeLeftAt: Date | null
}): SeatNeed | null {
  if (seat.organizationId === null) return "holder"
  if (seat.representative === null) return "representative"
  return seat.representativeLeftAt === null ? null : "successor"
}
