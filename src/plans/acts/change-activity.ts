import { putNode, support, withdrawSupport } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { fold } from "#platform/workbooks"
import { access } from "../access.ts"
import { mustBelong, mustBeInOrder } from "./add-activity.ts"
import type { NewActivity } from "./add-activity.ts"
import { setOrganizations } from "./set-organizations.ts"

declare module "#platform/acts" {
  interface Acts {
    "plans.activity-changed": { title: string; titleFr: string }
  }
}

export type ActivityChange = Omit<NewActivity, "fiscalYear"> & {
  id: string
  /** The version the form was filled from: a later one is not overwritten. */
  version: number
}

/** Says anew what an activity is. When it moves to another outcome or priority, the chain moves with it. */
export async function changeActivity(tx: Tx, actor: Actor, change: ActivityChange): Promise<void> {
  access.check(actor, "change", "plan")
  const { id, version, leads, partners, ...activity } = change
  mustBeInOrder(activity)
  await mustBelong(tx, activity)
  const before = await tx
    .selectFrom("activity")
    .select(["priorityId", "outcomeId"])
    .where("id", "=", id)
    .executeTakeFirst()
  if (!before) throw new NotFound()
  const changed = await tx
    .updateTable("activity")
    .set({ ...activity, titleKey: fold(activity.titleEn), version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw new Conflict({ key: "web.changed-meanwhile" })
  await putNode(tx, actor, { id, kind: "activity", titleEn: activity.titleEn, titleFr: activity.titleFr })
  const [from, to] = [before, activity].map((under) => under.outcomeId ?? under.priorityId)
  if (from !== to) {
    await withdrawSupport(tx, { supportId: from!, claimId: id })
    await support(tx, actor, { supportId: to!, claimId: id })
  }
  await setOrganizations(tx, actor, { activityId: id, leads, partners })
  await record(tx, actor, {
    kind: "plans.activity-changed",
    subject: { kind: "activity", id },
    details: { title: activity.titleEn, titleFr: activity.titleFr },
  })
}
