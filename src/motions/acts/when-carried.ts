import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"

/** What a motion may be about that stands to the right of motions in the arrows. */
export type Matter = "minutes" | "plan" | "community-plan" | "report"

export type Carried = {
  aboutId: string
  motionId: string
  /** Where it was voted on; null for a vote by link. */
  meetingId: string | null
  /** The day of that meeting, or today. */
  on: string
  /** What `digest` gave when the vote was opened. */
  digest: string | null
}

/** What carrying a motion about such a matter means, said by the domain that has the matter. */
export type Meaning = {
  /** What a body could decide on now, to choose from; at a meeting, or by link. */
  choices(
    tx: Tx,
    wanted: { locale: Locale; bodyId: string; meetingId: string | null },
  ): Promise<{ value: string; label: string }[]>
  /** What it says now: another digest is another text. */
  digest(tx: Tx, aboutId: string): Promise<string | null>
  /** Brings it about in the declaration's own transaction, or leaves it as it is; never refuses. */
  carried(tx: Tx, actor: Actor, carried: Carried): Promise<void>
  /** For the motion's page: what it is, where it stands, and why it was not brought about though carried. */
  shown(
    tx: Tx,
    of: { locale: Locale; aboutId: string; motionId: string; digest: string | null },
  ): Promise<{ label: string; path: string; isDone: boolean; whyNot: string } | undefined>
}

// The web bundle and the process around it each hold this module: under a name they share, it is wired once.
const wired = Symbol.for("entente.motions.when-carried")
const shared = globalThis as { [wired]?: Map<string, Meaning> }

/** Says what carrying a motion about this matter means. Wired once, where the services are. */
export function whenCarried(matter: Matter, meaning: Meaning): void {
  shared[wired] = (shared[wired] ?? new Map<string, Meaning>()).set(matter, meaning)
}

/** Undefined where nobody said: such motions are not offered, and carrying one brings nothing about. */
export function meaningOf(matter: string | null): Meaning | undefined {
  return matter === null ? undefined : shared[wired]?.get(matter)
}
