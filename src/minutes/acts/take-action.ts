import { putNode, support } from "#evidence"
import { motionOf } from "#motions"
import { organizationOf } from "#organizations"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { words } from "../words/index.ts"
import { bringBackToNext } from "./bring-back-business.ts"
import { draftMinutes } from "./draft-minutes.ts"
import { mustBeOnAgenda } from "./write-paragraph.ts"

declare module "#platform/acts" {
  interface Acts {
    "minutes.action-taken": ActionRecorded
  }
}

/** What the history keeps of an action. */
export type ActionRecorded = { title: string; titleFr: string }

export type NewAction = {
  meetingId: string
  agendaItemId: string | null
  textEn: string
  textFr: string
  organizationId: string | null
  owner: string
  dueOn: string | null
  /** The decision of that meeting which it carries out. */
  motionId?: string | null
}

/** Keeps what somebody took upon themselves at a meeting; in the chain it stands on the decision it carries out. @returns its id */
export async function takeAction(tx: Tx, actor: Actor, action: NewAction): Promise<string> {
  access.check(actor, "write", "minutes")
  const { bodyId } = await draftMinutes(tx, action.meetingId)
  await mustBeOnAgenda(tx, action)
  if (action.organizationId && !(await organizationOf(tx, action.organizationId))) throw new NotFound()
  const { motionId = null } = action
  if (motionId) await mustBeDecidedThere(tx, motionId, action.meetingId)
  const { id } = await tx
    .insertInto("actionItem")
    .values({ partnershipId: actor.partnershipId, ...action, motionId, madeAt: actor.at })
    .returning("id")
    .executeTakeFirstOrThrow()
  await putNode(tx, actor, { id, kind: "action", titleEn: action.textEn, titleFr: action.textFr })
  if (motionId) await support(tx, actor, { supportId: motionId, claimId: id })
  await record(tx, actor, {
    kind: "minutes.action-taken",
    subject: { kind: "action-item", id },
    details: { title: action.textEn, titleFr: action.textFr },
  })
  await bringBackToNext(tx, actor, bodyId)
  return id
}

async function mustBeDecidedThere(tx: Tx, motionId: string, meetingId: string): Promise<void> {
  const motion = await motionOf(tx, motionId)
  if (motion?.meetingId !== meetingId) throw new NotFound()
  if (motion.outcome !== "carried" || motion.amendsId)
    throw new Invalid([{ field: "motionId", reason: words.message("not-decided") }])
}
