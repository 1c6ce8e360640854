import { Temporal } from "temporal-polyfill"
import { meetingsHeld } from "#attendance"
import type { MeetingHeld } from "#attendance"
import { contributionsOf } from "#contributions"
import type { Contribution } from "#contributions"
import { bodiesDuring, departures, seatsInForce } from "#councils"
import type { BodyDuring, SeatInForce } from "#councils"
import { documents } from "#evidence"
import { indicators, publicValues, standingOf, valuesOf } from "#indicators"
import type { KnownIndicator, KnownValue } from "#indicators"
import { organizationsOn } from "#organizations"
import type { MemberOrganization } from "#organizations"
import { partnership } from "#partnerships"
import { activitiesOf, leadsOfYear, publishedLeads } from "#plans"
import type { Activity, Lead, PublishedLead } from "#plans"
import type { Tx } from "#platform/database"
import { communityPlans, currentPlan, priorities, topLevel } from "#strategy"
import type { CommunityPlan, Level } from "#strategy"
import { rulesInForce, termsVersion } from "#terms"
import type { TermsVersion } from "#terms"
import type { Computation } from "../rules/template.ts"
import { latestAcceptedUpdates, updateResponse, updatesAsked } from "#updates"
import type { AcceptedUpdate, UpdateAsked, UpdateResponse } from "#updates"

/** An activity, and of its leads those that have accepted: nobody else is named as one. */
export type ReportedActivity = Activity & { leads: PublishedLead[] }

/** Everything a year's figures are counted from, each kind read once. */
export type YearRecords = {
  fiscalYear: number
  /** The year's first day, and the day councils and members are counted on: its last, or today while it runs. */
  from: string
  asOf: string
  partnership: Awaited<ReturnType<typeof partnership>>
  organizations: MemberOrganization[]
  bodies: BodyDuring[]
  /** Of every body; alternates sit in for seats that are counted already. */
  seats: SeatInForce[]
  activities: ReportedActivity[]
  /** What the partnership calls a priority. */
  level: Level
  communityPlan: CommunityPlanThen
  /** Every lead named in the year's plan, and what it answered. */
  leads: Lead[]
  response: UpdateResponse
  updatesAsked: UpdateAsked[]
  accepted: AcceptedUpdate[]
  documents: Document[]
  /** Held and ended in the year. */
  meetings: MeetingHeld[]
  /** The seats as they were the day before the year began; who stopped sitting on one during it. */
  seatsBefore: SeatInForce[]
  departed: { seatId: string }[]
  /** Of each body of the year, the terms it decided by on the day; null where it had adopted none. */
  terms: { bodyId: string; terms: TermsVersion | null }[]
  contributions: Contribution[]
  indicators: IndicatorThen[]
}

/** An indicator as it stood on the day: values of later periods are not read. */
export type IndicatorThen = { indicator: KnownIndicator } & ReturnType<typeof standingOf<KnownValue>>

/** Every Community Plan, newest first; the one in force on the day, else the newest, with what stands at its top. */
export type CommunityPlanThen = {
  plans: CommunityPlan[]
  current: CommunityPlan | undefined
  priorities: Awaited<ReturnType<typeof priorities>>
}

type Document = Awaited<ReturnType<typeof documents>>[number]

type Days = { fiscalYear: number; from: string; asOf: string }

/** What only some forms ask for is read for those alone. */
export async function yearRecords(
  tx: Tx,
  { fiscalYear, from, asOf, wanted }: Days & { wanted: ReadonlySet<Computation> },
): Promise<YearRecords> {
  const seats = await seatsInForce(tx, { on: asOf })
  const bodies = await bodiesDuring(tx, { from, to: asOf })
  return {
    fiscalYear,
    from,
    asOf,
    partnership: await partnership(tx),
    organizations: await organizationsOn(tx, asOf),
    bodies,
    seats: seats.filter(({ standing }) => standing !== "alternate"),
    activities: await reportedActivities(tx, fiscalYear),
    level: await topLevel(tx, asOf),
    communityPlan: wanted.has("community-plan")
      ? await communityPlanOn(tx, asOf)
      : { plans: [], current: undefined, priorities: [] },
    leads: wanted.has("leads-accepted") ? await leadsOfYear(tx, fiscalYear) : [],
    response: await updateResponse(tx, fiscalYear, asOf),
    updatesAsked: await updatesAsked(tx, fiscalYear),
    accepted: await latestAcceptedUpdates(tx, fiscalYear),
    documents: (await allDocuments(tx)).filter(({ dated }) => dated === null || dated <= asOf),
    meetings: wanted.has("meetings-held") ? await meetingsHeld(tx, { from, to: asOf }) : [],
    ...(wanted.has("member-changes")
      ? await changesOfSeats(tx, from, asOf)
      : { seatsBefore: [], departed: [] }),
    terms: wanted.has("terms-in-force") ? await termsOn(tx, bodies, asOf) : [],
    contributions: wanted.has("contributions-by-kind") ? await contributionsOf(tx, { fiscalYear }) : [],
    indicators: wanted.has("indicators") ? await indicatorsOn(tx, asOf) : [],
  }
}

async function reportedActivities(tx: Tx, fiscalYear: number): Promise<ReportedActivity[]> {
  const activities = await activitiesOf(tx, fiscalYear)
  const leads = await publishedLeads(
    tx,
    activities.map(({ id }) => id),
  )
  return activities.map((activity) => ({ ...activity, leads: leads.get(activity.id) ?? [] }))
}

async function communityPlanOn(tx: Tx, on: string): Promise<CommunityPlanThen> {
  const current = await currentPlan(tx, on)
  return {
    plans: await communityPlans(tx),
    current,
    priorities: current ? await priorities(tx, { on }) : [],
  }
}

async function changesOfSeats(tx: Tx, from: string, asOf: string) {
  const before = Temporal.PlainDate.from(from).subtract({ days: 1 }).toString()
  const seats = await seatsInForce(tx, { on: before })
  return {
    seatsBefore: seats.filter(({ standing }) => standing !== "alternate"),
    departed: await departures(tx, { from, to: asOf }),
  }
}

async function termsOn(tx: Tx, bodies: readonly BodyDuring[], on: string): Promise<YearRecords["terms"]> {
  const found: YearRecords["terms"] = []
  for (const { id } of bodies) {
    const { termsVersionId } = await rulesInForce(tx, id, on)
    const terms = termsVersionId === null ? undefined : await termsVersion(tx, termsVersionId)
    found.push({ bodyId: id, terms: terms ?? null })
  }
  return found
}

async function indicatorsOn(tx: Tx, asOf: string): Promise<IndicatorThen[]> {
  const all = await indicators(tx)
  const values = await valuesOf(
    tx,
    all.map(({ id }) => id),
  )
  return all.map((indicator) => {
    const own = values.filter(({ indicatorId, endsOn }) => indicatorId === indicator.id && endsOn <= asOf)
    // What is hidden on the public site is hidden in a report as well: both are read by the same people.
    return { indicator, ...standingOf(indicator, publicValues(indicator, own), asOf) }
  })
}

async function allDocuments(tx: Tx): Promise<Document[]> {
  const most = 1000
  const all: Document[] = []
  for (;;) {
    const page = await documents(tx, { most, after: all.length })
    all.push(...page)
    if (page.length < most) return all
  }
}
