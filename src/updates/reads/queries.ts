import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { figureOf } from "../rules/figure.ts"
import type { Figure } from "../rules/figure.ts"
import type { ReportedStatus } from "../rules/reported-status.ts"
import { daysLate, owed, standingOf } from "../rules/request-standing.ts"
import { requestsOfYear, requestsPastDue } from "./requests.ts"
import "../tables.ts"

type Named = {
  activityId: string
  activityEn: string
  activityFr: string
  organizationId: string
  organizationEn: string
  organizationFr: string
  fiscalYear: number
}

export type WaitingUpdate = Named & { updateId: string; nodeId: string; submittedAt: Date }

/** Updates that wait for the secretariat's verdict, longest waiting first; and how many there are in all. */
export async function waitingUpdates(
  tx: Tx,
  most = 50,
): Promise<{ count: number; updates: WaitingUpdate[] }> {
  const found = await current(tx)
    .select((row) => row.fn.countAll<number>().over().as("count"))
    .where("verdict.verdict", "is", null)
    .orderBy("said.submittedAt")
    .orderBy("said.id")
    .limit(most)
    .execute()
  return { count: found[0]?.count ?? 0, updates: found }
}

export type AcceptedUpdate = Named & {
  updateId: string
  /** What claims and documents are linked to. */
  nodeId: string
  locale: "en" | "fr"
  status: ReportedStatus
  narrative: string
  obstacles: string
  figure: Figure
  submittedAt: Date
  acceptedAt: Date
}

/** Of each activity of a year's plan and each organisation that leads it, the newest update that was accepted. */
export async function latestAcceptedUpdates(tx: Tx, fiscalYear: number): Promise<AcceptedUpdate[]> {
  const rows = await current(tx)
    .distinctOn(["said.activityId", "said.organizationId"])
    .select(["said.locale", "said.status", "said.narrative", "said.obstacles", "said.figureState"])
    .select(["said.figure", "said.figureUnit", "verdict.givenAt"])
    .where("plan.fiscalYear", "=", fiscalYear)
    .where("verdict.verdict", "=", "accepted")
    .orderBy("said.activityId")
    .orderBy("said.organizationId")
    .orderBy("said.submittedAt", "desc")
    .orderBy("said.id", "desc")
    .limit(2000)
    .execute()
  return rows.map(({ figure, figureState, figureUnit, givenAt, ...update }) => ({
    ...update,
    acceptedAt: givenAt ?? update.submittedAt,
    figure: figureOf({ figure, figureState, figureUnit }),
  }))
}

export type UpdateResponse = {
  /** Requests, one an organisation and round: how many were made, fully answered, and are past their day unanswered. */
  asked: number
  answered: number
  late: number
  /** The same by activity: updates asked for, received and accepted. */
  updatesAsked: number
  updatesReceived: number
  updatesAccepted: number
}

/** How a year's asking was answered: always with what it is a share of. */
export async function updateResponse(tx: Tx, fiscalYear: number, today: string): Promise<UpdateResponse> {
  const requests = await requestsOfYear(tx, fiscalYear)
  const isLate = (request: (typeof requests)[number]) =>
    !request.closedAt && owed(request) > 0 && daysLate(request.dueOn, today) > 0
  const sum = (of: "asked" | "sent" | "accepted") =>
    requests.reduce((total, request) => total + request[of], 0)
  return {
    asked: requests.length,
    answered: requests.filter((request) => owed(request) === 0).length,
    late: requests.filter(isLate).length,
    updatesAsked: sum("asked"),
    updatesReceived: sum("sent"),
    updatesAccepted: sum("accepted"),
  }
}

export type LateRequest = {
  roundId: string
  fiscalYear: number
  organizationId: string
  nameEn: string
  nameFr: string
  dueOn: string
  daysLate: number
  /** Whether they sent nothing at all, part of it, or were asked to correct it. */
  standing: "silent" | "partly" | "returned"
}

/** Organisations that owe an update in an open round whose day has passed, latest first. */
export async function lateRequests(tx: Tx, today: string): Promise<LateRequest[]> {
  const requests = (await requestsPastDue(tx, today)).filter((request) => owed(request) > 0)
  return requests
    .map((request) => ({
      roundId: request.roundId,
      fiscalYear: request.fiscalYear,
      organizationId: request.id,
      nameEn: request.nameEn,
      nameFr: request.nameFr,
      dueOn: request.dueOn,
      daysLate: daysLate(request.dueOn, today),
      standing: standingOf(request) as LateRequest["standing"],
    }))
    .toSorted((one, other) => other.daysLate - one.daysLate)
}

export type UpdateFilter = {
  state?: "waiting" | "returned" | "accepted" | "help" | undefined
  fiscalYear?: number | undefined
  organizationId?: string | undefined
  reference?: string | undefined
}

/** Updates as they stand now, newest first, a page at a time; and how many there are in all. */
export async function updatesPage(tx: Tx, wanted: { filter: UpdateFilter; most: number; after: number }) {
  const { state, fiscalYear, organizationId, reference } = wanted.filter
  let query = current(tx)
    .select(["said.reference", "said.submittedVia", "said.status"])
    .select((row) => row.fn.countAll<number>().over().as("count"))
    .orderBy("said.submittedAt", "desc")
    .orderBy("said.id", "desc")
    .limit(wanted.most)
    .offset(wanted.after)
  if (state === "waiting") query = query.where("verdict.verdict", "is", null)
  else if (state === "help") query = query.where(wantsHelp)
  else if (state) query = query.where("verdict.verdict", "=", state)
  if (fiscalYear) query = query.where("plan.fiscalYear", "=", fiscalYear)
  if (organizationId) query = query.where("said.organizationId", "=", organizationId)
  if (reference) query = query.where("said.reference", "=", reference)
  const updates = await query.execute()
  return { count: updates[0]?.count ?? 0, updates }
}

/** They would like the partnership to do something, and nobody has said yet that it was seen to. */
const wantsHelp = sql<boolean>`said.help_wanted <> '' and not exists (select from help_answered answered
  where answered.partnership_id = said.partnership_id and answered.update_id = said.id)`

/** How many updates ask for help that nobody has seen to yet. */
export async function updatesWantingHelp(tx: Tx): Promise<number> {
  const found = await current(tx)
    .select((row) => row.fn.countAll<number>().over().as("count"))
    .where(wantsHelp)
    .limit(1)
    .execute()
  return found[0]?.count ?? 0
}

/** When and how the help of an update was seen to. */
export function helpAnswered(tx: Tx, updateId: string) {
  return tx
    .selectFrom("helpAnswered")
    .select(["note", "at", "by"])
    .where("updateId", "=", updateId)
    .executeTakeFirst()
}

/** What the list can be narrowed by: organisations that sent something, and years that were asked about. */
export async function filterChoices(tx: Tx) {
  const organizations = await tx
    .selectFrom("organization")
    .select(["id", "nameEn", "nameFr"])
    .where((row) =>
      row.exists(
        row
          .selectFrom("updateRequest as request")
          .select("request.id")
          .whereRef("request.partnershipId", "=", "organization.partnershipId")
          .whereRef("request.organizationId", "=", "organization.id"),
      ),
    )
    .orderBy("nameEn")
    .limit(500)
    .execute()
  const years = await tx
    .selectFrom("updateRound as round")
    .innerJoin("plan", (join) =>
      join.onRef("plan.partnershipId", "=", "round.partnershipId").onRef("plan.id", "=", "round.planId"),
    )
    .select("plan.fiscalYear")
    .distinct()
    .orderBy("plan.fiscalYear", "desc")
    .limit(50)
    .execute()
  return { organizations, years: years.map(({ fiscalYear }) => fiscalYear) }
}

/** Versions that nothing supersedes, with what they are about and what the secretariat said. */
function current(tx: Tx) {
  return tx
    .selectFrom("progressUpdate as said")
    .innerJoin("activity", (join) =>
      join
        .onRef("activity.partnershipId", "=", "said.partnershipId")
        .onRef("activity.id", "=", "said.activityId"),
    )
    .innerJoin("plan", (join) =>
      join
        .onRef("plan.partnershipId", "=", "activity.partnershipId")
        .onRef("plan.id", "=", "activity.planId"),
    )
    .innerJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "said.partnershipId")
        .onRef("organization.id", "=", "said.organizationId"),
    )
    .leftJoin("updateVerdict as verdict", (join) =>
      join
        .onRef("verdict.partnershipId", "=", "said.partnershipId")
        .onRef("verdict.updateId", "=", "said.id"),
    )
    .select(["said.id as updateId", "said.nodeId", "said.submittedAt", "verdict.verdict"])
    .select(["activity.id as activityId", "activity.titleEn as activityEn"])
    .select(["activity.titleFr as activityFr", "organization.id as organizationId"])
    .select(["organization.nameEn as organizationEn", "organization.nameFr as organizationFr"])
    .select("plan.fiscalYear")
    .where(
      sql<boolean>`not exists (select from progress_update later
        where later.partnership_id = said.partnership_id and later.supersedes_id = said.id)`,
    )
}
