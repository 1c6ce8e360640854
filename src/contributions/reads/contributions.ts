import { sql } from "kysely"
import type { RawBuilder } from "kysely"
import type { Tx } from "#platform/database"
import { confirmationOf } from "../rules/confirmation.ts"
import type { Answer, Confirmation } from "../rules/confirmation.ts"
import type { Kind } from "../rules/kind.ts"
import type { Stated } from "../rules/stated.ts"
import "../tables.ts"

/** A contribution with its last statement, and where that stands with the giver. */
export type Contribution = Stated & {
  id: string
  kind: Kind
  fiscalYear: number
  version: number
  number: number
  withdrawnAt: Date | null
  withdrawnWhy: string
  organizationId: string
  organizationEn: string
  organizationFr: string
  activityEn: string | null
  activityFr: string | null
  priorityId: string | null
  priorityEn: string | null
  priorityFr: string | null
  confirmation: Confirmation
  answer: Answer | null
  answeredAt: Date | null
  answeredBy: string | null
  figureSaid: number | null
  remark: string
  remarkLocale: "en" | "fr" | null
}

export type ContributionFilter = {
  fiscalYear?: number | undefined
  organizationId?: string | undefined
  activityId?: string | undefined
  confirmation?: Confirmation | undefined
}

/** The most contributions that are read at once; a year of a partnership has some dozens. */
const most = 5000

/** What was given and not withdrawn, by kind and giver, in the order in which it was recorded. */
export async function contributionsOf(tx: Tx, filter: ContributionFilter): Promise<Contribution[]> {
  const { fiscalYear, organizationId, activityId, confirmation } = filter
  const wanted = [
    sql`contribution.withdrawn_at is null`,
    ...(fiscalYear === undefined ? [] : [sql`contribution.fiscal_year = ${fiscalYear}`]),
    ...(organizationId ? [sql`contribution.organization_id = ${organizationId}`] : []),
    ...(activityId ? [sql`stated.activity_id = ${activityId}`] : []),
  ]
  const found = await contributions(tx, sql.join(wanted, sql` and `))
  return confirmation ? found.filter((one) => one.confirmation === confirmation) : found
}

/** One contribution, withdrawn or not. */
export async function contributionOf(tx: Tx, id: string): Promise<Contribution | undefined> {
  const [found] = await contributions(tx, sql`contribution.id = ${id}`)
  return found
}

/** The years in which something was given, newest first. */
export async function yearsGiven(tx: Tx): Promise<number[]> {
  const found = await tx
    .selectFrom("contribution")
    .select("fiscalYear")
    .distinct()
    .orderBy("fiscalYear", "desc")
    .execute()
  return found.map(({ fiscalYear }) => fiscalYear)
}

/** All that was ever stated of a contribution, the last first, each with the giver's last answer to it. */
export async function statementsOf(tx: Tx, id: string) {
  const found = await sql<
    Stated & {
      number: number
      reason: string
      at: Date
      answer: Answer | null
      answeredAt: Date | null
      reference: string | null
    }
  >`
    select stated.*, told.answer, told.at as answered_at, told.reference
    from contribution_statement stated
    left join lateral (${lastAnswer}) told on true
    where stated.contribution_id = ${id}
    order by stated.number desc
    limit 100`.execute(tx)
  return found.rows
}

const lastAnswer = sql`
  select answer.* from contribution_answer answer
  where answer.partnership_id = stated.partnership_id and answer.contribution_id = stated.contribution_id
    and answer.statement = stated.number
  order by answer.at desc, answer.id desc limit 1`

async function contributions(tx: Tx, which: RawBuilder<unknown>): Promise<Contribution[]> {
  const found = await sql<Omit<Contribution, "confirmation">>`
    select contribution.id, contribution.kind, contribution.fiscal_year, contribution.version,
      contribution.withdrawn_at, contribution.withdrawn_why, contribution.organization_id,
      organization.name_en as organization_en, organization.name_fr as organization_fr,
      stated.number, stated.activity_id, stated.what_en, stated.what_fr, stated.cents, stated.hundredths,
      stated.rate_cents, stated.rate_basis, stated.value_basis, stated.basis_note, stated.missing, stated.from_whom,
      stated.because_en, stated.because_fr, stated.starts_on, stated.ends_on, stated.told_by, stated.told_on,
      activity.title_en as activity_en, activity.title_fr as activity_fr, activity.priority_id,
      priority.title_en as priority_en, priority.title_fr as priority_fr,
      told.answer, told.at as answered_at, contact.name as answered_by, told.figure as figure_said,
      coalesce(told.remark, '') as remark, told.locale as remark_locale
    from contribution
    join organization on organization.partnership_id = contribution.partnership_id
      and organization.id = contribution.organization_id
    join lateral (
      select * from contribution_statement statement
      where statement.partnership_id = contribution.partnership_id and statement.contribution_id = contribution.id
      order by statement.number desc limit 1
    ) stated on true
    left join activity on activity.partnership_id = stated.partnership_id and activity.id = stated.activity_id
    left join priority on priority.partnership_id = activity.partnership_id and priority.id = activity.priority_id
    left join lateral (${lastAnswer}) told on true
    left join contribution_link link on link.partnership_id = told.partnership_id and link.link_id = told.link_id
    left join contact on contact.partnership_id = link.partnership_id and contact.id = link.contact_id
    where ${which}
    order by contribution.kind, lower(organization.name_en), contribution.recorded_at, contribution.id
    limit ${most}`.execute(tx)
  return found.rows.map((row) => ({ ...row, confirmation: confirmationOf(row.answer) }))
}
