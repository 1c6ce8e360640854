import type { Tx } from "#platform/database"
import "../tables.ts"

/** The activities of a request, in the order of the plan, with what is known of each. */
export function activitiesAsked(tx: Tx, requestId: string) {
  return tx
    .selectFrom("updateRequestActivity as asked")
    .innerJoin("updateRequest as request", (join) =>
      join
        .onRef("request.partnershipId", "=", "asked.partnershipId")
        .onRef("request.id", "=", "asked.requestId"),
    )
    .innerJoin("activity", (join) =>
      join
        .onRef("activity.partnershipId", "=", "asked.partnershipId")
        .onRef("activity.id", "=", "asked.activityId"),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("activityStatus as change")
          .select("change.status")
          .whereRef("change.partnershipId", "=", "activity.partnershipId")
          .whereRef("change.activityId", "=", "activity.id")
          .orderBy("change.since", "desc")
          .orderBy("change.id", "desc")
          .limit(1)
          .as("standing"),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      // The unit it was counted in before: nobody is asked for it twice.
      (from) =>
        from
          .selectFrom("progressUpdate as before")
          .select("before.figureUnit")
          .whereRef("before.partnershipId", "=", "activity.partnershipId")
          .whereRef("before.activityId", "=", "activity.id")
          .whereRef("before.organizationId", "=", "request.organizationId")
          .where("before.figureUnit", "<>", "")
          .orderBy("before.submittedAt", "desc")
          .limit(1)
          .as("counted"),
      (join) => join.onTrue(),
    )
    .select(["activity.id", "activity.titleEn", "activity.titleFr", "activity.startsOn", "activity.endsOn"])
    .select(["activity.deliverableEn", "activity.deliverableFr"])
    .select(["standing.status", "counted.figureUnit as unit"])
    .where("asked.requestId", "=", requestId)
    .orderBy("activity.position")
    .limit(500)
    .execute()
}
