import { bodiesDuring, seatsInForce } from "#councils"
import type { BodyDuring, SeatInForce } from "#councils"
import { documents } from "#evidence"
import { organizationsOn } from "#organizations"
import type { MemberOrganization } from "#organizations"
import { partnership } from "#partnerships"
import { activitiesOf } from "#plans"
import type { Activity } from "#plans"
import type { Tx } from "#platform/database"
import { latestAcceptedUpdates, updateResponse, updatesAsked } from "#updates"
import type { AcceptedUpdate, UpdateAsked, UpdateResponse } from "#updates"

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
  activities: Activity[]
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
    activities: await activitiesOf(tx, fiscalYear),
    response: await updateResponse(tx, fiscalYear, asOf),
    updatesAsked: await updatesAsked(tx, fiscalYear),
    accepted: await latestAcceptedUpdates(tx, fiscalYear),
    documents: (await allDocuments(tx)).filter(({ dated }) => dated === null || dated <= asOf),
  }
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
