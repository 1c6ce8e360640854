import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import type { RequestCounts } from "../rules/request-standing.ts"
import "../tables.ts"

export type Request = RequestCounts & {
  requestId: string
  roundId: string
  fiscalYear: number
  askedAt: Date
  askedBy: string | null
  dueOn: string
  noteEn: string
  noteFr: string
  closedAt: Date | null
  /** The organisation's. */
  id: string
  nameEn: string
  nameFr: string
  contactId: string | null
  contactName: string | null
  contactLeft: boolean
  linkId: string | null
  recipient: string | null
  linkLocale: Locale | null
  linkEndsAt: Date | null
  linkRevokedAt: Date | null
  lastSentAt: Date | null
}

/** What each organisation was asked in one round, by its name. */
export function requestsOfRound(tx: Tx, roundId: string): Promise<Request[]> {
  return requests(tx, sql`request.round_id = ${roundId}`)
}

/** What was asked in the rounds of a plan that are not closed. */
export function openRequests(tx: Tx, planId: string): Promise<Request[]> {
  return requests(tx, sql`round.plan_id = ${planId} and round.closed_at is null`)
}

/** What was asked in any round of a fiscal year, closed ones too. */
export function requestsOfYear(tx: Tx, fiscalYear: number): Promise<Request[]> {
  return requests(tx, sql`plan.fiscal_year = ${fiscalYear}`)
}

/** What was asked with a day since then, closed or not. */
export function requestsDueSince(tx: Tx, day: string): Promise<Request[]> {
  return requests(tx, sql`round.due_on >= ${day}`)
}

/** Open requests whose day has passed or comes within a week. */
export function requestsNear(tx: Tx, today: string): Promise<Request[]> {
  return requests(tx, sql`round.closed_at is null and round.due_on <= ${today}::date + 7`)
}

/** Open requests whose day has passed. */
export function requestsPastDue(tx: Tx, today: string): Promise<Request[]> {
  return requests(tx, sql`round.closed_at is null and round.due_on < ${today}`)
}

export async function requestOf(
  tx: Tx,
  wanted: { requestId: string } | { roundId: string; organizationId: string },
): Promise<Request | undefined> {
  const found = await requests(
    tx,
    "requestId" in wanted
      ? sql`request.id = ${wanted.requestId}`
      : sql`request.round_id = ${wanted.roundId} and request.organization_id = ${wanted.organizationId}`,
  )
  return found[0]
}

/** One row a request, with its counts over the versions that nothing supersedes. At most a thousand. */
async function requests(tx: Tx, where: ReturnType<typeof sql>): Promise<Request[]> {
  const found = await sql<Request>`
    select request.id as request_id, request.round_id, plan.fiscal_year, round.asked_at, round.asked_by,
      round.due_on, round.note_en, round.note_fr, round.closed_at,
      organization.id, organization.name_en, organization.name_fr,
      request.contact_id, contact.name as contact_name, contact.left_at is not null as contact_left,
      request.link_id, link.recipient, link.locale as link_locale, link.ends_at as link_ends_at,
      link.revoked_at as link_revoked_at,
      counted.asked, counted.sent, counted.returned, counted.accepted, counted.last_sent_at
    from update_request request
    join update_round round on round.partnership_id = request.partnership_id and round.id = request.round_id
    join plan on plan.partnership_id = round.partnership_id and plan.id = round.plan_id
    join organization
      on organization.partnership_id = request.partnership_id and organization.id = request.organization_id
    left join contact on contact.partnership_id = request.partnership_id and contact.id = request.contact_id
    left join personal_link link on link.partnership_id = request.partnership_id and link.id = request.link_id
    cross join lateral (
      select count(*) as asked, count(said.id) as sent,
        count(*) filter (where verdict.verdict = 'returned') as returned,
        count(*) filter (where verdict.verdict = 'accepted') as accepted,
        max(said.submitted_at) as last_sent_at
      from update_request_activity owed
      left join progress_update said on said.partnership_id = owed.partnership_id
        and said.request_id = owed.request_id and said.activity_id = owed.activity_id
        and not exists (select from progress_update later
          where later.partnership_id = said.partnership_id and later.supersedes_id = said.id)
      left join update_verdict verdict
        on verdict.partnership_id = said.partnership_id and verdict.update_id = said.id
      where owed.partnership_id = request.partnership_id and owed.request_id = request.id
    ) counted
    where ${where}
    order by organization.name_en, request.id
    limit 1000`.execute(tx)
  return found.rows
}
