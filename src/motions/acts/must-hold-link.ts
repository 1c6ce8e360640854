import { currentRepresentative } from "#councils"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { seatOfLink, voteLinks } from "../reads/vote-links.ts"
import { words } from "../words/index.ts"

/** The seat and vote of the link that acts. Refused once another link took its place, or somebody else speaks for the seat. */
export async function mustHoldLink(
  tx: Tx,
  actor: Actor,
): Promise<{ motionId: string; ballotId: string; seatId: string }> {
  const link = actor.id ? await seatOfLink(tx, actor.id) : undefined
  if (!link) throw new NotFound()
  if (!(await isStillTheirs(tx, actor, link))) throw new Conflict(words.message("link-ended"))
  const { motionId, ballotId, seatId } = link
  return { motionId, ballotId, seatId }
}

type HeldLink = { linkId: string; ballotId: string; seatId: string; contactId: string }

export async function isStillTheirs(
  tx: Tx,
  { today }: Pick<Actor, "today">,
  link: HeldLink,
): Promise<boolean> {
  const newest = (await voteLinks(tx, link.ballotId)).get(link.seatId)
  if (newest?.linkId !== link.linkId) return false
  return (await currentRepresentative(tx, link.seatId, today))?.contactId === link.contactId
}
