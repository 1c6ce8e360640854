import { sql } from "kysely"
import type { RawBuilder } from "kysely"
import type { Tx } from "#platform/database"
import type { ApplicationState } from "../rules/application-state.ts"
import { byDeadline, deadlineStanding, toHandIn } from "../rules/application-state.ts"
import "../tables.ts"

type Named = { id: string; nameEn: string; nameFr: string }

/** An application for funding, and where it stands. */
export type Application = {
  id: string
  funder: string
  programme: string
  purposeEn: string
  purposeFr: string
  organizationId: string
  organizationEn: string
  organizationFr: string
  partners: Named[]
  askedCents: number | null
  deadline: string | null
  contributionId: string | null
  version: number
  addedAt: Date
  state: ApplicationState
  stateNumber: number
  stateOn: string
  grantedCents: number | null
}

/** All applications: what is to be handed in first by deadline, then what a funder has, then what is over. */
export async function applications(tx: Tx): Promise<Application[]> {
  return byDeadline(await found(tx, sql`true`))
}

export async function applicationOf(tx: Tx, id: string): Promise<Application | undefined> {
  const [one] = await found(tx, sql`application.id = ${id}`)
  return one
}

type Due = Pick<Application, "id" | "purposeEn" | "purposeFr" | "deadline" | "state">

/** Applications still to be handed in whose deadline is past or within three weeks, the first first. */
export async function applicationsDue(tx: Tx, today: string): Promise<Due[]> {
  const read = await sql<Due>`
    select application.id, application.purpose_en, application.purpose_fr, application.deadline, last.state
    from funding_application application
    join lateral (
      select state from funding_application_state state
      where state.partnership_id = application.partnership_id and state.application_id = application.id
      order by state.number desc limit 1
    ) last on true
    where application.deadline is not null and last.state in (${sql.join(toHandIn)})
    order by application.deadline, application.id
    limit 100`.execute(tx)
  return read.rows.filter((one) => ["late", "soon"].includes(deadlineStanding(one, today)))
}

/** Where an application stood and since when, the last first. */
export function statesOf(tx: Tx, applicationId: string) {
  return tx
    .selectFrom("fundingApplicationState")
    .select(["number", "state", "onDay", "grantedCents", "note"])
    .where("applicationId", "=", applicationId)
    .orderBy("number", "desc")
    .limit(100)
    .execute()
}

async function found(tx: Tx, which: RawBuilder<unknown>): Promise<Application[]> {
  const read = await sql<Application>`
    select application.id, application.funder, application.programme, application.purpose_en, application.purpose_fr,
      application.organization_id, organization.name_en as organization_en, organization.name_fr as organization_fr,
      application.asked_cents, application.deadline, application.contribution_id, application.version,
      application.added_at, last.state, last.number as state_number, last.on_day as state_on, last.granted_cents,
      partners.partners
    from funding_application application
    join organization on organization.partnership_id = application.partnership_id
      and organization.id = application.organization_id
    join lateral (
      select * from funding_application_state state
      where state.partnership_id = application.partnership_id and state.application_id = application.id
      order by state.number desc limit 1
    ) last on true
    left join lateral (
      select coalesce(json_agg(json_build_object('id', partner.id, 'nameEn', partner.name_en, 'nameFr', partner.name_fr)
        order by partner.name_en), '[]') as partners
      from funding_application_partner beside
      join organization partner on partner.partnership_id = beside.partnership_id and partner.id = beside.organization_id
      where beside.partnership_id = application.partnership_id and beside.application_id = application.id
    ) partners on true
    where ${which}
    order by application.added_at, application.id
    limit 1000`.execute(tx)
  return read.rows
}
