import type { Tx } from "#platform/database"
import { Conflict, Invalid } from "#platform/refusals"
import { openingOf } from "../reads/table.ts"
import type { Opening } from "../reads/table.ts"
import { words } from "../words/index.ts"

/** Refused before the meeting began, and once it has ended. */
export async function mustBeOpen(tx: Tx, meetingId: string): Promise<Opening> {
  const opening = await openingOf(tx, meetingId)
  if (!opening) throw new Conflict(words.message("not-begun"))
  if (opening.closedAt) throw new Conflict(words.message("has-ended"))
  return opening
}

/** Refused before the meeting began; once it has ended, only with a reason: it is a correction then. */
export async function mustBeOpenOrCorrected(tx: Tx, meetingId: string, because: string): Promise<Opening> {
  const opening = await openingOf(tx, meetingId)
  if (!opening) throw new Conflict(words.message("not-begun"))
  if (opening.closedAt && because === "")
    throw new Invalid([{ field: "because", reason: words.message("because-needed") }])
  return opening
}
