import { firstReaders } from "#organizations"
import type { Reader } from "#organizations"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { isDue } from "../rules/is-due.ts"
import { owed } from "../rules/request-standing.ts"
import { openRequests } from "./requests.ts"
import "../tables.ts"

export type ActivityAsked = { id: string; titleEn: string; titleFr: string }

export type ToAsk = {
  id: string
  nameEn: string
  nameFr: string
  activities: ActivityAsked[]
  /** Whom the mail goes to; null when nobody there has an address. */
  contact: Reader | null
  /** When it last sent an update about this plan; null when it never did. */
  heardAt: Date | null
}

export type AlreadyAsked = { id: string; nameEn: string; nameFr: string; roundId: string; dueOn: string }

/**
 * The lead organisations of a year's plan and what each would be asked about now: what is due, or the activities chosen
 * by hand. Whoever still owes an answer in an open round of the same plan is not asked a second time.
 */
export async function whomToAsk(
  tx: Tx,
  actor: Pick<Actor, "at" | "today">,
  wanted: { planId: string; activityIds?: readonly string[] | undefined },
): Promise<{ toAsk: ToAsk[]; already: AlreadyAsked[]; withoutLead: ActivityAsked[] }> {
  const { planId, activityIds } = wanted
  const all = await activitiesWithLeads(tx, planId, actor.at)
  const rows = all.filter((row) => activityIds?.includes(row.id) ?? isDue(row, actor.today))
  const open = new Map(
    (await openRequests(tx, planId)).filter((asked) => owed(asked) > 0).map((asked) => [asked.id, asked]),
  )
  const contacts = await firstReaders(tx)
  const heard = await lastHeard(tx, planId)
  const byOrganization = new Map<string, ToAsk>()
  const withoutLead: ActivityAsked[] = []
  for (const row of rows) {
    const activity = { id: row.id, titleEn: row.titleEn, titleFr: row.titleFr }
    if (!row.organizationId) {
      withoutLead.push(activity)
      continue
    }
    const organization = byOrganization.get(row.organizationId) ?? {
      id: row.organizationId,
      nameEn: row.nameEn ?? "",
      nameFr: row.nameFr ?? "",
      activities: [],
      contact: contacts.get(row.organizationId) ?? null,
      heardAt: heard.get(row.organizationId) ?? null,
    }
    organization.activities.push(activity)
    byOrganization.set(organization.id, organization)
  }
  const leads = [...byOrganization.values()]
  return {
    toAsk: leads.filter(({ id }) => !open.has(id)),
    already: leads.flatMap(({ id }) => open.get(id) ?? []),
    withoutLead,
  }
}

/** Every activity of the plan once for each current lead, once with none; with where it stood at that moment. */
function activitiesWithLeads(tx: Tx, planId: string, at: Date) {
  return tx
    .selectFrom("activity")
    .leftJoin(
      (from) =>
        from
          .selectFrom("activityOrganization as part")
          .innerJoin("organization", (join) =>
            join
              .onRef("organization.partnershipId", "=", "part.partnershipId")
              .onRef("organization.id", "=", "part.organizationId"),
          )
          .select(["part.partnershipId", "part.activityId", "organization.id as organizationId"])
          .select(["organization.nameEn", "organization.nameFr"])
          .where("part.part", "=", "lead")
          .where("organization.leftOn", "is", null)
          .as("lead"),
      (join) =>
        join
          .onRef("lead.partnershipId", "=", "activity.partnershipId")
          .onRef("lead.activityId", "=", "activity.id"),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("activityStatus as change")
          .select("change.status")
          .whereRef("change.partnershipId", "=", "activity.partnershipId")
          .whereRef("change.activityId", "=", "activity.id")
          .where("change.since", "<=", at)
          .orderBy("change.since", "desc")
          .orderBy("change.id", "desc")
          .limit(1)
          .as("standing"),
      (join) => join.onTrue(),
    )
    .select(["activity.id", "activity.titleEn", "activity.titleFr", "activity.startsOn"])
    .select(["standing.status", "lead.organizationId", "lead.nameEn", "lead.nameFr"])
    .where("activity.planId", "=", planId)
    .orderBy("lead.nameEn")
    .orderBy("activity.position")
    .limit(2000)
    .execute()
}

async function lastHeard(tx: Tx, planId: string): Promise<Map<string, Date>> {
  const rows = await tx
    .selectFrom("updateRound as round")
    .innerJoin("updateRequest as request", (join) =>
      join
        .onRef("request.partnershipId", "=", "round.partnershipId")
        .onRef("request.roundId", "=", "round.id"),
    )
    .innerJoin("progressUpdate as said", (join) =>
      join
        .onRef("said.partnershipId", "=", "request.partnershipId")
        .onRef("said.requestId", "=", "request.id"),
    )
    .select(["request.organizationId", (row) => row.fn.max("said.submittedAt").as("at")])
    .where("round.planId", "=", planId)
    .groupBy("request.organizationId")
    .execute()
  return new Map(rows.map(({ organizationId, at }) => [organizationId, at]))
}
