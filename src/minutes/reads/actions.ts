import type { Tx } from "#platform/database"
import "../tables.ts"

export type ActionItem = NonNullable<Awaited<ReturnType<typeof actionItem>>>

/** What is still to be done, what is due first before the others. */
export function openActions(tx: Tx) {
  return actionItems(tx)
    .where("action.doneOn", "is", null)
    .orderBy("action.dueOn", (order) => order.asc().nullsLast())
    .orderBy("action.id")
    .limit(500)
    .execute()
}

/** What is still to be done of what was taken on at a body's meetings, what is due first before the others. */
export function openActionsOf(tx: Tx, bodyId: string): Promise<ActionItem[]> {
  return actionItems(tx)
    .where("action.doneOn", "is", null)
    .where("meeting.bodyId", "=", bodyId)
    .orderBy("action.dueOn", (order) => order.asc().nullsLast())
    .orderBy("action.id")
    .limit(500)
    .execute()
}

/** What was done, the last first. */
export function doneActions(tx: Tx) {
  return actionItems(tx)
    .where("action.doneOn", "is not", null)
    .orderBy("action.doneOn", "desc")
    .orderBy("action.id")
    .limit(100)
    .execute()
}

export function actionsOfMeeting(tx: Tx, meetingId: string) {
  return actionItems(tx).where("action.meetingId", "=", meetingId).orderBy("action.id").execute()
}

export function actionItem(tx: Tx, id: string) {
  return actionItems(tx).where("action.id", "=", id).executeTakeFirst()
}

/** Actions with a day that are not done: whom the daily reminders are for. */
export function actionsWithADay(tx: Tx) {
  return tx
    .selectFrom("actionItem")
    .select(["id", "dueOn"])
    .where("doneOn", "is", null)
    .where("dueOn", "is not", null)
    .where("organizationId", "is not", null)
    .orderBy("dueOn")
    .orderBy("id")
    .limit(5000)
    .execute()
}

function actionItems(tx: Tx) {
  return tx
    .selectFrom("actionItem as action")
    .innerJoin("meeting", (join) =>
      join
        .onRef("meeting.partnershipId", "=", "action.partnershipId")
        .onRef("meeting.id", "=", "action.meetingId"),
    )
    .leftJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "action.partnershipId")
        .onRef("organization.id", "=", "action.organizationId"),
    )
    .leftJoin("motion", (join) =>
      join
        .onRef("motion.partnershipId", "=", "action.partnershipId")
        .onRef("motion.id", "=", "action.motionId"),
    )
    .select(["action.id", "action.meetingId", "action.agendaItemId", "action.textEn", "action.textFr"])
    .select(["action.owner", "action.dueOn", "action.doneOn", "action.doneNote", "meeting.heldOn"])
    .select(["action.organizationId", "action.motionId", "action.madeAt", "action.dueSetAt"])
    .select(["meeting.bodyId", "meeting.nameEn as meetingEn", "meeting.nameFr as meetingFr"])
    .select(["organization.nameEn as organizationEn", "organization.nameFr as organizationFr"])
    .select(["motion.textEn as decisionEn", "motion.textFr as decisionFr"])
}
