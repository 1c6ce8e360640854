import { contentOf, paragraphsOf } from "#strategy"
import type { PlanParagraph } from "#strategy"
import type { Tx } from "#platform/database"
import { commentsOf } from "./comments.ts"
import type { Comment } from "./comments.ts"
import { consultedOn } from "./consulted.ts"
import type { CommentPeriod } from "./periods.ts"

/** What an answer may be about: comments let through, and paragraphs of the plan as it was and as it is. */
export type Answerable = { comments: Comment[]; paragraphs: PlanParagraph[]; before: PlanParagraph[] }

export async function answerable(tx: Tx, period: CommentPeriod): Promise<Answerable> {
  const { paragraphs: before } = await consultedOn(tx, period.versionId)
  const content = await contentOf(tx, period.communityPlanId)
  const known = new Set(before.map(({ key }) => key))
  const added = content ? paragraphsOf({ content }).filter(({ key }) => !known.has(key)) : []
  return {
    comments: await commentsOf(tx, { periodId: period.id, state: "let-through" }),
    paragraphs: [...before.slice(1), ...added],
    before,
  }
}
