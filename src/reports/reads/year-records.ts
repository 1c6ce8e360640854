import { bodiesDuring, seatsInForce } from "#councils"
import type { BodyDuring, SeatInForce } from "#councils"
import { documents } from "#evidence"
import { organizationsOn } from "#organizations"
import type { MemberOrganization } from "#organizations"
import { partnership } from "#partnerships"
import { activitiesOf, publishedLeads } from "#plans"
import type { Activity, PublishedLead } from "#plans"
import type { Tx } from "#platform/database"
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
  response: UpdateResponse
  updatesAsked: UpdateAsked[]
  accepted: AcceptedUpdate[]
  documents: Document[]
}

type Document = Awaited<ReturnType<typeof documents>>[number]

export async function yearRecords(
  tx: Tx,
  { fiscalYear, from, asOf }: { fiscalYear: number; from: string; asOf: string },
): Promise<YearRecords> {
  const seats = await seatsInForce(tx, { on: asOf })
  return {
    fiscalYear,
    from,
    asOf,
    partnership: await partnership(tx),
    organizations: await organizationsOn(tx, asOf),
    bodies: await bodiesDuring(tx, { from, to: asOf }),
    seats: seats.filter(({ standing }) => standing !== "alternate"),
    activities: await reportedActivities(tx, fiscalYear),
    response: await updateResponse(tx, fiscalYear, asOf),
    updatesAsked: await updatesAsked(tx, fiscalYear),
    accepted: await latestAcceptedUpdates(tx, fiscalYear),
    documents: (await allDocuments(tx)).filter(({ dated }) => dated === null || dated <= asOf),
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

async function allDocuments(tx: Tx): Promise<Document[]> {
  const most = 1000
  const all: Document[] = []
  for (;;) {
    const page = await documents(tx, { most, after: all.length })
    all.push(...page)
    if (page.length < most) return all
  }
}
