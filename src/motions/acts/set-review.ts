import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { motionNamed } from "../rules/short-text.ts"
import type { MotionNamed } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import { lockedMotion } from "./locked-motion.ts"

declare module "#platform/acts" {
  interface Acts {
    "motions.review-set": MotionNamed
  }
}

/** Says when a decision is to be looked at again: anew after each review, or null for never. */
export async function setReview(
  tx: Tx,
  actor: Actor,
  review: { id: string; reviewOn: string | null },
): Promise<void> {
  access.check(actor, "move", "motion")
  const motion = await lockedMotion(tx, review.id)
  if (motion.withdrawnAt) throw new Conflict(words.message("was-withdrawn"))
  const { id, reviewOn } = review
  await tx
    .updateTable("motion")
    .set({ reviewOn, version: motion.version + 1 })
    .where("id", "=", id)
    .execute()
  await record(tx, actor, {
    kind: "motions.review-set",
    subject: { kind: "motion", id },
    details: motionNamed(motion),
  })
}
