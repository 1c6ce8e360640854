import type { Tx } from "#platform/database"
import "../tables.ts"

/**
 * A motion with the last vote on it and what that came to. `ballotId` is null before any vote, `outcome` while none is
 * declared; `meetingId` is null for one that is decided between meetings.
 */
export type Motion = NonNullable<Awaited<ReturnType<typeof motionOf>>>

export function motionOf(tx: Tx, id: string) {
  return motions(tx).where("motion.id", "=", id).executeTakeFirst()
}

/** What was moved at a meeting, in the order it was; an amendment names the motion it would change by `amendsId`. */
export function motionsOfMeeting(tx: Tx, meetingId: string): Promise<Motion[]> {
  return motions(tx)
    .where("motion.meetingId", "=", meetingId)
    .orderBy("motion.madeAt")
    .orderBy("motion.id")
    .limit(200)
    .execute()
}

/** What was moved to change a motion's text, the oldest first. */
export function amendmentsOf(tx: Tx, motionId: string): Promise<Motion[]> {
  return motions(tx)
    .where("motion.amendsId", "=", motionId)
    .orderBy("motion.madeAt")
    .orderBy("motion.id")
    .limit(100)
    .execute()
}

/** Motions of every body that are not decided yet, the newest first. */
export function undecidedMotions(tx: Tx): Promise<Motion[]> {
  return motions(tx)
    .where("motion.withdrawnAt", "is", null)
    .where((row) => row.or([row("result.outcome", "is", null), row("result.outcome", "=", "no-quorum")]))
    .orderBy("motion.madeAt", "desc")
    .orderBy("motion.id", "desc")
    .limit(50)
    .execute()
}

/** What a motion said before amendments to it were carried, the oldest first. */
export function textsBefore(tx: Tx, motionId: string) {
  return tx
    .selectFrom("motionText")
    .select(["id", "textEn", "textFr", "until", "amendmentId"])
    .where("motionId", "=", motionId)
    .orderBy("until")
    .orderBy("id")
    .execute()
}

function motions(tx: Tx) {
  return tx
    .selectFrom("motion")
    .innerJoin("body", (join) =>
      join.onRef("body.partnershipId", "=", "motion.partnershipId").onRef("body.id", "=", "motion.bodyId"),
    )
    .leftJoin("meeting", (join) =>
      join
        .onRef("meeting.partnershipId", "=", "motion.partnershipId")
        .onRef("meeting.id", "=", "motion.meetingId"),
    )
    .leftJoin("agendaItem as item", (join) =>
      join
        .onRef("item.partnershipId", "=", "motion.partnershipId")
        .onRef("item.id", "=", "motion.agendaItemId"),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("ballot")
          .select([
            "ballot.partnershipId",
            "ballot.id",
            "ballot.method",
            "ballot.openedAt",
            "ballot.closesAt",
          ])
          .select("ballot.aboutVersion")
          .whereRef("ballot.partnershipId", "=", "motion.partnershipId")
          .whereRef("ballot.motionId", "=", "motion.id")
          .orderBy("ballot.openedAt", "desc")
          .orderBy("ballot.id", "desc")
          .limit(1)
          .as("ballot"),
      (join) => join.onTrue(),
    )
    .leftJoin("ballotResult as result", (join) =>
      join
        .onRef("result.partnershipId", "=", "ballot.partnershipId")
        .onRef("result.ballotId", "=", "ballot.id"),
    )
    .select(["motion.id", "motion.bodyId", "body.nameEn as bodyEn", "body.nameFr as bodyFr"])
    .select(["motion.meetingId", "meeting.nameEn as meetingEn", "meeting.nameFr as meetingFr"])
    .select(["meeting.heldOn", "motion.agendaItemId", "item.titleEn as itemEn", "item.titleFr as itemFr"])
    .select(["motion.amendsId", "motion.textEn", "motion.textFr", "motion.rationaleEn"])
    .select(["motion.rationaleFr", "motion.moverSeatId", "motion.seconderSeatId", "motion.aboutKind"])
    .select(["motion.aboutId", "motion.reviewOn", "motion.madeAt", "motion.withdrawnAt", "motion.version"])
    .select(["ballot.id as ballotId", "ballot.method", "ballot.openedAt", "ballot.closesAt"])
    .select(["ballot.aboutVersion", "result.outcome", "result.at as declaredAt"])
}
