import { seatsOf } from "#councils"
import type { Tx } from "#platform/database"

/** Whether a seat of a body is there on a day, and nobody holds it. */
export async function isVacant(
  tx: Tx,
  { bodyId, seatId, from }: { bodyId: string; seatId: string; from: string },
): Promise<boolean> {
  const seats = await seatsOf(tx, bodyId, { on: from, locale: "en" })
  return seats.some((seat) => seat.id === seatId && seat.organizationId === null)
}
