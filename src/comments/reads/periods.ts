import { sql } from "kysely"
import type { RawBuilder } from "kysely"
import type { Tx } from "#platform/database"
import { planName } from "#strategy"
import "../tables.ts"

/** A comment period with its last day as it stands, and what came in so far. */
export type CommentPeriod = {
  id: string
  communityPlanId: string
  versionId: string
  versionNumber: number
  planTitleEn: string
  planTitleFr: string
  fromYear: number | null
  toYear: number | null
  opensOn: string
  closesOn: string
  isStopped: boolean
  /** How often its last day was set: what a change began from. */
  closingNumber: number
  introductionEn: string
  introductionFr: string
  /** How often what it asks was said anew: what a change began from. */
  introductionNumber: number
  waiting: number
  letThrough: number
  heldBack: number
  /** Let through, and not answered yet. */
  unanswered: number
  reportNumber: number | null
  reportPublishedOn: string | null
  reportDocumentId: string | null
}

/** Every comment period, the newest first. */
export function commentPeriods(tx: Tx): Promise<CommentPeriod[]> {
  return periods(tx, sql`true`)
}

export async function commentPeriodOf(tx: Tx, id: string): Promise<CommentPeriod | undefined> {
  const [found] = await periods(tx, sql`period.id = ${id}`)
  return found
}

export type Closing = { number: number; closesOn: string; reason: string; isStop: boolean; at: Date }

/** Its last day as it was set and set anew, the first one first. */
export function closingsOf(tx: Tx, periodId: string): Promise<Closing[]> {
  return tx
    .selectFrom("commentPeriodClosing")
    .select(["number", "closesOn", "reason", "isStop", "at"])
    .where("periodId", "=", periodId)
    .orderBy("number")
    .execute()
}

export type Introduction = { number: number; en: string; fr: string; at: Date }

/** What it asked, as it was set and said anew, the first one first. */
export async function introductionsOf(tx: Tx, periodId: string): Promise<Introduction[]> {
  const first = tx
    .selectFrom("commentPeriod")
    .select(["introductionEn as en", "introductionFr as fr", "madeAt as at"])
    .select(sql.lit(0).as("number"))
    .where("id", "=", periodId)
  return tx
    .selectFrom("commentPeriodIntroduction")
    .select(["introductionEn as en", "introductionFr as fr", "at", "number"])
    .where("periodId", "=", periodId)
    .unionAll(first)
    .orderBy("number")
    .execute()
}

/** What history and letters call the plan, in both languages. */
export function planTitles(period: CommentPeriod): { title: string; titleFr: string } {
  return { title: planTitle("en", period), titleFr: planTitle("fr", period) }
}

export function planTitle(locale: "en" | "fr", period: CommentPeriod): string {
  const { planTitleEn: titleEn, planTitleFr: titleFr, fromYear, toYear } = period
  return planName(locale, { titleEn, titleFr, fromYear, toYear })
}

async function periods(tx: Tx, which: RawBuilder<unknown>): Promise<CommentPeriod[]> {
  const found = await sql<CommentPeriod>`
    select period.id, period.community_plan_id, period.version_id, kept.number as version_number,
      plan.title_en as plan_title_en, plan.title_fr as plan_title_fr, plan.from_year, plan.to_year,
      period.opens_on, closing.closes_on, closing.is_stop as is_stopped, closing.number as closing_number,
      coalesce(introduction.introduction_en, period.introduction_en) as introduction_en,
      coalesce(introduction.introduction_fr, period.introduction_fr) as introduction_fr,
      coalesce(introduction.number, 0) as introduction_number,
      came.waiting, came.let_through, came.held_back, came.unanswered,
      report.number as report_number, report.published_on as report_published_on,
      report.document_id as report_document_id
    from comment_period period
    join community_plan plan
      on plan.partnership_id = period.partnership_id and plan.id = period.community_plan_id
    join community_plan_version kept
      on kept.partnership_id = period.partnership_id and kept.id = period.version_id
    join lateral (
      select * from comment_period_closing closing
      where closing.partnership_id = period.partnership_id and closing.period_id = period.id
      order by closing.number desc limit 1
    ) closing on true
    left join lateral (
      select * from comment_period_introduction introduction
      where introduction.partnership_id = period.partnership_id and introduction.period_id = period.id
      order by introduction.number desc limit 1
    ) introduction on true
    join lateral (
      select count(*) filter (where decided.decision is null)::int as waiting,
        count(*) filter (where decided.decision = 'let-through')::int as let_through,
        count(*) filter (where decided.decision = 'held-back')::int as held_back,
        count(*) filter (where decided.decision = 'let-through' and comment.answer_id is null)::int as unanswered
      from public_comment comment
      left join lateral (
        select decision from comment_decision decided
        where decided.partnership_id = comment.partnership_id and decided.comment_id = comment.id
        order by decided.number desc limit 1
      ) decided on true
      where comment.partnership_id = period.partnership_id and comment.period_id = period.id
    ) came on true
    left join lateral (
      select report.number, report.published_on, kept.document_id from comment_report report
      left join comment_report_document kept
        on kept.partnership_id = report.partnership_id and kept.period_id = report.period_id
        and kept.number = report.number
      where report.partnership_id = period.partnership_id and report.period_id = period.id
      order by report.number desc limit 1
    ) report on true
    where ${which}
    order by period.opens_on desc, period.id desc
    limit 200`.execute(tx)
  return found.rows
}
