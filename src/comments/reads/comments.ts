import { sql } from "kysely"
import type { RawBuilder } from "kysely"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import type { AsWhom, CommentState, HoldReason, ToldHow } from "../rules/comment-state.ts"
import "../tables.ts"

/** A comment as who moderates sees it. */
export type Comment = {
  id: string
  periodId: string
  reference: string
  paragraphKey: string
  text: string
  locale: Locale
  asWhom: AsWhom | null
  shownName: string
  receivedOn: string
  toldHow: ToldHow | null
  toldWhere: string
  answerId: string | null
  version: number
  state: CommentState
  reason: HoldReason | null
  note: string
  decisionNumber: number
  removals: number
}

export type CommentFilter = {
  periodId: string
  state?: CommentState | undefined
  paragraphKey?: string | undefined
  answerId?: string | undefined
}

/** The most that are read at once. */
const most = 5000

/** What waits first, then in the order in which they came. */
export function commentsOf(tx: Tx, filter: CommentFilter): Promise<Comment[]> {
  const { periodId, state, paragraphKey, answerId } = filter
  const wanted = [
    sql`comment.period_id = ${periodId}`,
    ...(state === undefined ? [] : [sql`coalesce(decided.decision, 'waiting') = ${state}`]),
    ...(paragraphKey === undefined ? [] : [sql`comment.paragraph_key = ${paragraphKey}`]),
    ...(answerId === undefined ? [] : [sql`comment.answer_id = ${answerId}`]),
  ]
  return comments(tx, sql.join(wanted, sql` and `))
}

export async function commentOf(tx: Tx, id: string): Promise<Comment | undefined> {
  const [found] = await comments(tx, sql`comment.id = ${id}`)
  return found
}

async function comments(tx: Tx, which: RawBuilder<unknown>): Promise<Comment[]> {
  const found = await sql<Comment>`
    select comment.id, comment.period_id, comment.reference, comment.paragraph_key, comment.text, comment.locale,
      comment.as_whom, comment.shown_name, comment.received_on, comment.told_how, comment.told_where,
      comment.answer_id, comment.version, coalesce(decided.decision, 'waiting') as state, decided.reason,
      coalesce(decided.note, '') as note, coalesce(decided.number, 0) as decision_number,
      (select count(*)::int from comment_removal removal
        where removal.partnership_id = comment.partnership_id and removal.comment_id = comment.id) as removals
    from public_comment comment
    left join lateral (
      select * from comment_decision decided
      where decided.partnership_id = comment.partnership_id and decided.comment_id = comment.id
      order by decided.number desc limit 1
    ) decided on true
    where ${which}
    order by (decided.decision is not null), comment.id
    limit ${most}`.execute(tx)
  return found.rows
}
