import { putNode, support, withdrawSupport } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { fold } from "#platform/workbooks"
import { access } from "../access.ts"
import { mustBelong, mustBeInOrder } from "./add-activity.ts"
import type { NewActivity } from "./add-activity.ts"
import { asPlanChange } from "./as-plan-change.ts"
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
  const { reason = "", ...activity } = change
  mustBeInOrder(activity)
  await mustBelong(tx, activity)
  const before = await tx
    .selectFrom("activity")
    .innerJoin("plan", (join) =>
      join
        .onRef("plan.partnershipId", "=", "activity.partnershipId")
        .onRef("plan.id", "=", "activity.planId"),
    )
    .select(["activity.priorityId", "activity.outcomeId", "plan.fiscalYear"])
    .where("activity.id", "=", activity.id)
    .executeTakeFirst()
  if (!before) throw new NotFound()
  const { fiscalYear } = before
  await asPlanChange(tx, actor, { fiscalYear, reason, doing: () => write(tx, actor, activity, before) })
}

type Under = { priorityId: string; outcomeId?: string | null }

async function write(
  tx: Tx,
  actor: Actor,
  change: Omit<ActivityChange, "reason">,
  before: Under,
): Promise<void> {
  const { id, version, leads, partners, ...activity } = change
  const changed = await tx
    .updateTable("activity")
    .set({ ...activity, titleKey: fold(activity.titleEn), version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw new Conflict({ key: "web.changed-meanwhile" })
  await putNode(tx, actor, { id, kind: "activity", titleEn: activity.titleEn, titleFr: activity.titleFr })
  const [from, to] = [before, activity].map((under: Under) => under.outcomeId ?? under.priorityId)
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
