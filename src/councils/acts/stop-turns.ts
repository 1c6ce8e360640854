import type { Tx } from "#platform/database"
import { succession } from "../rules/succession.ts"

type Stop = { seatId: string; lastDay: string; today: string }

/** What a stop did, or that it cannot be: somebody began after that day and has already held or sat. */
export type Stopped = "stopped" | "nobody-there" | "began-later"

/** Ends the time of whoever represents a seat's holder. */
export async function stopRepresentation(tx: Tx, { seatId, ...stop }: Stop): Promise<Stopped> {
  return stopTurns(tx, "representation", seatId, stop)
}

/** Ends the time of whichever organisation holds a seat. */
export async function stopHolding(tx: Tx, { seatId, ...stop }: Stop): Promise<Stopped> {
  return stopTurns(tx, "seatHolding", seatId, stop)
}

async function stopTurns(
  tx: Tx,
  table: "representation" | "seatHolding",
  seatId: string,
  stop: Omit<Stop, "seatId">,
): Promise<Stopped> {
  const turns = await tx
    .selectFrom(table)
    .select(["id", "startsOn", "endsOn"])
    .where("seatId", "=", seatId)
    .execute()
  const outcome = succession(turns, stop)
  if (!outcome) return "began-later"
  const ended = outcome.ends.map((turn) => turn.id)
  const never = outcome.never.map((turn) => turn.id)
  if (ended.length > 0)
    await tx.updateTable(table).set({ endsOn: stop.lastDay }).where("id", "in", ended).execute()
  if (never.length > 0) await tx.deleteFrom(table).where("id", "in", never).execute()
  return ended.length + never.length > 0 ? "stopped" : "nobody-there"
}
