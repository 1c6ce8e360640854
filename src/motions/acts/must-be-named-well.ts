import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import type { Problem } from "#platform/refusals"
import { seatsToName } from "../reads/seats-to-name.ts"
import { words } from "../words/index.ts"

type Place = Parameters<typeof seatsToName>[1]
type Movers = { moverSeatId: string | null; seconderSeatId: string | null }

/** Refuses a mover or seconder that is not of the table, has a conflict of interest, or is the other one. */
export async function mustBeNamedWell(tx: Tx, place: Place, movers: Movers): Promise<void> {
  const { moverSeatId, seconderSeatId } = movers
  if (!moverSeatId && !seconderSeatId) return
  const seats = new Map((await seatsToName(tx, place)).map((seat) => [seat.id, seat]))
  const problems: Problem[] = []
  for (const [field, id] of [
    ["moverSeatId", moverSeatId] as const,
    ["seconderSeatId", seconderSeatId] as const,
  ]) {
    if (!id) continue
    const seat = seats.get(id)
    if (!seat) problems.push({ field, reason: words.message("seat-not-there") })
    else if (seat.isRecused) problems.push({ field, reason: words.message("mover-recused") })
  }
  if (moverSeatId && moverSeatId === seconderSeatId)
    problems.push({ field: "seconderSeatId", reason: words.message("same-seat") })
  if (problems.length > 0) throw new Invalid(problems)
}
