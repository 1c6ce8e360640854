import { agendaOf, claimMeeting, consentVoteOf, isOnConsent } from "#meetings"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { motionsOfMeeting } from "../reads/motions.ts"
import { words } from "../words/index.ts"
import { moveMotion } from "./move-motion.ts"
import type { MotionTexts } from "./move-motion.ts"

/**
 * Moves that what is on a meeting's consent agenda be adopted together; carried, every item on it that nobody pulled
 * counts as adopted. Refused where nothing is on it, and while such a motion stands already. @returns the motion's id
 */
export async function moveConsent(
  tx: Tx,
  actor: Actor,
  { meetingId, ...texts }: MotionTexts & { meetingId: string },
): Promise<string> {
  await claimMeeting(tx, actor, meetingId)
  await mustHaveConsent(tx, meetingId)
  const moved = (await motionsOfMeeting(tx, meetingId)).some(
    ({ aboutKind, withdrawnAt, outcome }) =>
      aboutKind === "consent-agenda" && !withdrawnAt && (outcome === null || outcome === "carried"),
  )
  if (moved) throw new Conflict(words.message("consent-moved"))
  const id = await moveMotion(tx, actor, { at: { meetingId }, ...texts })
  const about = { aboutKind: "consent-agenda", aboutId: meetingId } as const
  await tx.updateTable("motion").set(about).where("id", "=", id).execute()
  return id
}

/** Holds the consent agenda as it is while a vote on it is opened: from then on nothing is pulled from it. */
export async function holdConsent(tx: Tx, actor: Actor, meetingId: string): Promise<void> {
  await claimMeeting(tx, actor, meetingId)
  await mustHaveConsent(tx, meetingId)
  if ((await consentVoteOf(tx, meetingId))?.outcome === "carried")
    throw new Conflict(words.message("consent-moved"))
}

async function mustHaveConsent(tx: Tx, meetingId: string): Promise<void> {
  if ((await agendaOf(tx, meetingId)).some(isOnConsent)) return
  throw new Conflict(words.message("nothing-on-consent"))
}
