import { leadsWaiting } from "#commitments"
import { applicationsDue, contributionAccess } from "#contributions"
import { councilFigures } from "#councils"
import { engagedOrganizations, engagementAccess } from "#engagement"
import { unsupported } from "#evidence"
import { givenWaiting, indicatorAccess } from "#indicators"
import { organizationsByName } from "#organizations"
import { fiscalYearOf } from "#partnerships"
import { fiscalYearsWithPlans, yearsLeftOver } from "#plans"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { undeliveredMessages } from "#platform/mail"
import { interestsToRead, recruitmentAccess } from "#recruitment"
import { reportStanding } from "#reports"
import { lateRequests, repliesWaiting, updatesWantingHelp, waitingUpdates } from "#updates"
import { callsAttention } from "./calls-attention.ts"
import { commentsAttention } from "./comments-attention.ts"
import { councilAttention } from "./council-attention.ts"

/** One thing that waits for the coordinator: which sentence, its values, where to do it, and how pressing it is. */
export type Attention = {
  key: AttentionKey
  values: Record<string, string | number>
  path: string
  /** A calendar date by which, when there is one. */
  dueOn: string | null
  urgency: "late" | "soon" | "open"
}

export type AttentionKey =
  | "mail-stuck"
  | "late"
  | "report-late"
  | "report-due"
  | "report-returned"
  | "waiting"
  | "help"
  | "replies"
  | "claims"
  | "needs"
  | "vacancies"
  | "interests"
  | "drifting"
  | "not-invited"
  | "actions"
  | "minutes"
  | "reviews"
  | "values-given"
  | "leads-declined"
  | "leads-silent"
  | "application-late"
  | "application-due"
  | "call-closing"
  | "left-over"
  | "comments-waiting"
  | "comments-closing"
  | "comments-report"
  | "no-plan"
  | "no-organizations"
  | "no-council"

const soonWithinDays = 60

/** What needs a coordinator today, most pressing first: nothing here depends on a job having run. */
export async function attention(
  tx: Tx,
  actor: Pick<Actor, "role" | "today" | "timeZone">,
): Promise<Attention[]> {
  const { today } = actor
  const found = [
    await stuckMail(tx),
    ...(await lateOrganizations(tx, today)),
    ...(await reportsDue(tx, today)),
    await waiting(tx),
    await valuesGiven(tx, actor),
    ...(await leadsToFind(tx, today)),
    await helpWanted(tx),
    await replies(tx),
    ...(await commentsAttention(tx, actor)),
    ...(await deadlines(tx, actor)),
    ...(await callsAttention(tx, actor)),
    ...(await membership(tx, actor)),
    ...(await leftOver(tx, today)),
    ...(await councilAttention(tx, today)),
    await withoutEvidence(tx, "claim"),
    await withoutEvidence(tx, "need"),
    ...(await beginnings(tx, today)),
  ]
  const order = { late: 0, soon: 1, open: 2 }
  return found
    .filter((one) => one !== null)
    .toSorted((one, other) => order[one.urgency] - order[other.urgency])
}

async function stuckMail(tx: Tx): Promise<Attention | null> {
  const stuck = await undeliveredMessages(tx, 100)
  if (stuck.length === 0) return null
  return {
    key: "mail-stuck",
    values: { count: stuck.length },
    path: "/updates",
    dueOn: null,
    urgency: "late",
  }
}

async function lateOrganizations(tx: Tx, today: string): Promise<Attention[]> {
  const late = await lateRequests(tx, today)
  return late.slice(0, 5).map((request) => ({
    key: "late" as const,
    values: { nameEn: request.nameEn, nameFr: request.nameFr, days: request.daysLate, more: late.length - 5 },
    path: `/requests/${request.roundId}`,
    dueOn: request.dueOn,
    urgency: "late" as const,
  }))
}

/** Last year's report and this year's; older years were reported before there was Entente, or are a matter of the reports page. */
async function reportsDue(tx: Tx, today: string): Promise<Attention[]> {
  const thisYear = fiscalYearOf(today)
  const withPlans = await fiscalYearsWithPlans(tx)
  const found: Attention[] = []
  for (const year of [thisYear - 1, thisYear].filter((one) => withPlans.includes(one))) {
    const { state, daysLeft, dueOn } = await reportStanding(tx, year, today)
    if (state === "returned") {
      const path = `/reports/${year}/comments`
      found.push({ key: "report-returned", values: { year }, path, dueOn: null, urgency: "late" })
      continue
    }
    if (state === "submitted" || state === "accepted" || daysLeft > soonWithinDays) continue
    const pressing =
      daysLeft < 0
        ? ({ key: "report-late", urgency: "late" } as const)
        : ({ key: "report-due", urgency: "soon" } as const)
    found.push({ ...pressing, values: { year, days: Math.abs(daysLeft) }, path: `/reports/${year}`, dueOn })
  }
  return found
}

async function waiting(tx: Tx): Promise<Attention | null> {
  const { count } = await waitingUpdates(tx, 1)
  if (count === 0) return null
  return { key: "waiting", values: { count }, path: "/updates?state=waiting", dueOn: null, urgency: "soon" }
}

/** Values of indicators that were given by link: for whoever may accept them. */
async function valuesGiven(tx: Tx, actor: Pick<Actor, "role">): Promise<Attention | null> {
  if (!indicatorAccess.may(actor, "enter", "value")) return null
  const count = (await givenWaiting(tx)).length
  if (count === 0) return null
  return { key: "values-given", values: { count }, path: "/indicators/asking", dueOn: null, urgency: "soon" }
}

/** Of this year's plan: activities whose lead has declined, and leads that were asked and say nothing. */
async function leadsToFind(tx: Tx, today: string): Promise<Attention[]> {
  const fiscalYear = fiscalYearOf(today)
  const waiting = await leadsWaiting(tx, { fiscalYear, today })
  const path = `/plans/${fiscalYear}/leads`
  return [
    { key: "leads-declined" as const, values: { count: waiting.declined }, urgency: "soon" as const },
    { key: "leads-silent" as const, values: { count: waiting.silent }, urgency: "open" as const },
  ]
    .filter(({ values }) => values.count > 0)
    .map((one) => ({ ...one, path, dueOn: null }))
}

async function helpWanted(tx: Tx): Promise<Attention | null> {
  const count = await updatesWantingHelp(tx)
  if (count === 0) return null
  return { key: "help", values: { count }, path: "/updates?state=help", dueOn: null, urgency: "soon" }
}

async function replies(tx: Tx): Promise<Attention | null> {
  const waits = await repliesWaiting(tx)
  if (!waits) return null
  const { count, roundId, organizationId } = waits
  const path = `/requests/${roundId}/organizations/${organizationId}`
  return { key: "replies", values: { count }, path, dueOn: null, urgency: "soon" }
}

/** Who would come, and who may be going: for those who may see either. */
async function membership(tx: Tx, actor: Pick<Actor, "role" | "today">): Promise<Attention[]> {
  const found: Attention[] = []
  const toRead = recruitmentAccess.may(actor, "read", "recruitment") ? await interestsToRead(tx) : 0
  if (toRead > 0)
    found.push({
      key: "interests",
      values: { count: toRead },
      path: "/council/recruitment",
      dueOn: null,
      urgency: "soon",
    })
  if (!engagementAccess.may(actor, "read", "engagement")) return found
  const drifting = (await engagedOrganizations(tx, actor.today)).filter((one) => one.standing === "drifting")
  if (drifting.length > 0)
    found.push({
      key: "drifting",
      values: { count: drifting.length },
      path: "/council/engagement",
      dueOn: null,
      urgency: "open",
    })
  return found
}

/** Applications for funding that are still to be handed in: past, or within three weeks. */
async function deadlines(tx: Tx, actor: Pick<Actor, "role" | "today">): Promise<Attention[]> {
  if (!contributionAccess.may(actor, "read", "application")) return []
  const due = await applicationsDue(tx, actor.today)
  return due.slice(0, 5).map(({ id, purposeEn, purposeFr, deadline }) => ({
    ...(deadline! < actor.today
      ? ({ key: "application-late", urgency: "late" } as const)
      : ({ key: "application-due", urgency: "soon" } as const)),
    values: { nameEn: purposeEn, nameFr: purposeFr },
    path: `/contributions/applications/${id}`,
    dueOn: deadline,
  }))
}

/** Years that are over with activities nobody finished, dropped or carried over. */
async function leftOver(tx: Tx, today: string): Promise<Attention[]> {
  const years = await yearsLeftOver(tx, today)
  return years.slice(0, 3).map(({ fiscalYear: year, count }) => ({
    key: "left-over" as const,
    values: { year, count },
    path: `/plans/${year}/carry-over`,
    dueOn: null,
    urgency: "soon" as const,
  }))
}

async function withoutEvidence(tx: Tx, kind: "claim" | "need"): Promise<Attention | null> {
  const count = (await unsupported(tx, kind)).length
  if (count === 0) return null
  return { key: `${kind}s`, values: { count }, path: "/evidence", dueOn: null, urgency: "open" }
}

/** What a partnership that has just begun is missing, and seats that stand empty. */
async function beginnings(tx: Tx, today: string): Promise<Attention[]> {
  const open = (key: AttentionKey, path: string, values = {}): Attention => ({
    key,
    values,
    path,
    dueOn: null,
    urgency: "open",
  })
  const found: Attention[] = []
  const [organization] = await organizationsByName(tx, { locale: "en", most: 1 })
  if (!organization) found.push(open("no-organizations", "/organizations/import"))
  const figures = await councilFigures(tx, today)
  if (figures.bodies.council === 0) found.push(open("no-council", "/council"))
  else if (figures.vacancies > 0) found.push(open("vacancies", "/council", { count: figures.vacancies }))
  const year = fiscalYearOf(today)
  const years = await fiscalYearsWithPlans(tx)
  if (!years.includes(year)) found.push(open("no-plan", `/plans/${year}`, { year }))
  return found
}
