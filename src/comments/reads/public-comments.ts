import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import type { ToldHow } from "../rules/comment-state.ts"
import "../tables.ts"

/**
 * A comment as anyone may read it: what was let through, and nothing that says who wrote it but the name they chose to
 * show. Whom they said they were is not among it, so that no count beside it can be taken apart.
 */
export type PublicComment = {
  id: string
  paragraphKey: string
  text: string
  locale: Locale
  shownName: string
  receivedOn: string
  /** How staff was told, where they entered it for somebody. */
  toldHow: ToldHow | null
  answerId: string | null
}

/** The only way a public page, file or report comes by the words of a comment. */
export async function publicComments(
  tx: Tx,
  { periodId, paragraphKey }: { periodId: string; paragraphKey?: string },
): Promise<PublicComment[]> {
  const found = await sql<PublicComment>`
    select comment.id, comment.paragraph_key, comment.text, comment.locale, comment.shown_name, comment.received_on,
      comment.told_how, comment.answer_id
    from public_comment comment
    join lateral (
      select decision from comment_decision decided
      where decided.partnership_id = comment.partnership_id and decided.comment_id = comment.id
      order by decided.number desc limit 1
    ) decided on true
    where decided.decision = 'let-through' and comment.period_id = ${periodId}
      and ${paragraphKey === undefined ? sql`true` : sql`comment.paragraph_key = ${paragraphKey}`}
    order by comment.id
    limit 5000`.execute(tx)
  return found.rows
}
