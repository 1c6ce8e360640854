import { revokePersonalLink } from "#identity"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { amendmentsOf } from "../reads/motions.ts"
import { voteLinks } from "../reads/vote-links.ts"
import { motionNamed } from "../rules/short-text.ts"
import type { MotionNamed } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import { lockedMotion } from "./locked-motion.ts"

declare module "#platform/acts" {
  interface Acts {
    "motions.withdrawn": MotionNamed
  }
}

/** Takes a motion back, with the amendments to it that are not decided. Its vote, if one is open, ends without a result. */
export async function withdrawMotion(tx: Tx, actor: Actor, id: string): Promise<void> {
  access.check(actor, "move", "motion")
  const motion = await lockedMotion(tx, id)
  if (motion.withdrawnAt) throw new Conflict(words.message("was-withdrawn"))
  if (motion.outcome === "carried" || motion.outcome === "lost")
    throw new Conflict(words.message("decided-already"))
  const amendments = (await amendmentsOf(tx, id)).filter(
    ({ outcome }) => outcome !== "carried" && outcome !== "lost",
  )
  await tx
    .updateTable("motion")
    .set({ withdrawnAt: actor.at })
    .where("id", "in", [id, ...amendments.map((amendment) => amendment.id)])
    .where("withdrawnAt", "is", null)
    .execute()
  const links = motion.ballotId ? await voteLinks(tx, motion.ballotId) : new Map<string, never>()
  for (const { linkId } of links.values()) await revokePersonalLink(tx, actor, linkId)
  await record(tx, actor, {
    kind: "motions.withdrawn",
    subject: { kind: "motion", id },
    details: motionNamed(motion),
  })
}
