import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { motionNamed } from "../rules/short-text.ts"
import type { MotionNamed } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import { lockedMotion } from "./locked-motion.ts"
import type { MotionTexts } from "./move-motion.ts"
import { mustBeNamedWell } from "./must-be-named-well.ts"

declare module "#platform/acts" {
  interface Acts {
    "motions.changed": MotionNamed
  }
}

/** Says a motion anew, while no vote on it was opened. @param change with the version the form was filled from */
export async function changeMotion(
  tx: Tx,
  actor: Actor,
  change: Required<MotionTexts> & { id: string; version: number },
): Promise<void> {
  access.check(actor, "move", "motion")
  const motion = await lockedMotion(tx, change.id)
  if (motion.withdrawnAt) throw new Conflict(words.message("was-withdrawn"))
  if (motion.ballotId) throw new Conflict(words.message("voted-on"))
  if (motion.version !== change.version) throw new Conflict({ key: "web.changed-meanwhile" })
  await mustBeNamedWell(tx, { ...motion, on: actor.today }, change)
  const { id, version, ...texts } = change
  await tx
    .updateTable("motion")
    .set({ ...texts, version: version + 1 })
    .where("id", "=", id)
    .execute()
  await record(tx, actor, {
    kind: "motions.changed",
    subject: { kind: "motion", id },
    details: motionNamed(change),
  })
}
