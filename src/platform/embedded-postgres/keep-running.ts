import { statfsSync } from "node:fs"
import { setTimeout as pause } from "node:timers/promises"
import type { Message } from "#platform/words"
import type { Place } from "./place.ts"
import type { Progress } from "./start-server.ts"
import { EmbeddedPostgresUnavailable } from "./unavailable.ts"
import { words } from "./words/index.ts"

type Kept = {
  place: Place
  /** Settles when the server of this moment ends by itself. */
  gone(): Promise<void>
  startAgain(): Promise<void>
  progress: Progress
}

const mostEnds = 3
const windowMilliseconds = 60_000

/**
 * A small office has no supervisor that starts us again, so we start the database again ourselves. One that ends a
 * fourth time within a minute is ill, and trying for ever would hide it. A full disk is waited out: it ends with room.
 * @returns why it was given up
 */
export async function keepRunning({ place, gone, startAgain, progress }: Kept): Promise<Message> {
  let ends: number[] = []
  let refusal: Message | undefined
  for (;;) {
    await gone()
    if (isFull(place)) await roomIn(place, progress)
    else ends.push(Date.now())
    ends = ends.filter((at) => at > Date.now() - windowMilliseconds)
    if (ends.length > mostEnds)
      return refusal ?? words.message("ends-too-often", { count: ends.length, log: place.log })
    progress(words.message("starting-again"))
    refusal = await startAgain().then(() => undefined, refusalOf)
  }
}

function refusalOf(trouble: unknown): Message {
  if (trouble instanceof EmbeddedPostgresUnavailable) return trouble.reason
  throw trouble
}

async function roomIn(place: Place, progress: Progress): Promise<void> {
  progress(words.message("waiting-for-room"))
  while (isFull(place)) await pause(2_000)
}

/** Too little for the next two segments of the database's log, which it needs before it answers. */
function isFull({ folder }: Place): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < 32 * 1024 * 1024
}
