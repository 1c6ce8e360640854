import { contentOf, difference, paragraphsOf } from "#strategy"
import type { PlanContent } from "#strategy"
import { NotFound } from "#platform/refusals"
import type { Tx } from "#platform/database"
import { changedParagraphs, labelOf } from "../rules/changed-paragraphs.ts"
import { showableCounts } from "../rules/counted.ts"
import type { AsWhom } from "../rules/comment-state.ts"
import type { ReportContent } from "../rules/report-content.ts"
import { answersOf } from "./answers.ts"
import { commentsOf } from "./comments.ts"
import { consultedOn } from "./consulted.ts"
import { planTitles } from "./periods.ts"
import type { CommentPeriod } from "./periods.ts"
import "../tables.ts"

/** What a report published now would say; of the plan as it is now, under the number its version has or would get. */
export async function reportNow(tx: Tx, period: CommentPeriod, became: number): Promise<ReportContent> {
  const comments = await commentsOf(tx, { periodId: period.id })
  const shown = comments.filter(({ state }) => state === "let-through")
  const { number, content: before, paragraphs } = await consultedOn(tx, period.versionId)
  const after = await workingContent(tx, period.communityPlanId)
  const { title: en, titleFr: fr } = planTitles(period)
  const answers = await answersOf(tx, period.id)
  return {
    form: "comment-report-1",
    plan: { en, fr },
    opensOn: period.opensOn,
    closesOn: period.closesOn,
    consultedOn: number,
    became,
    received: comments.length,
    shown: shown.length,
    heldBack: comments.filter(({ state }) => state === "held-back").length,
    byWhom: showableCounts(countedByWhom(shown)),
    byParagraph: paragraphs.flatMap((paragraph) => {
      const count = shown.filter(({ paragraphKey }) => paragraphKey === paragraph.key).length
      return count === 0 ? [] : [{ key: paragraph.key, label: labelOf(paragraph), count }]
    }),
    answers: answers.flatMap(({ id, themeEn, themeFr, textEn, textFr, changed }) => {
      const commentIds = shown.filter(({ answerId }) => answerId === id).map((comment) => comment.id)
      const answer = { id, theme: { en: themeEn, fr: themeFr }, text: { en: textEn, fr: textFr } }
      return commentIds.length === 0 ? [] : [{ ...answer, changed, commentIds }]
    }),
    changes: changedParagraphs(difference(before, after), {
      before: paragraphs,
      after: paragraphsOf({ content: after }),
    }),
  }
}

function countedByWhom(shown: readonly { asWhom: AsWhom | null }[]): Record<AsWhom, number> {
  const counts: Record<AsWhom, number> = { newcomer: 0, resident: 0, member: 0, unsaid: 0 }
  for (const { asWhom } of shown) counts[asWhom ?? "unsaid"]++
  return counts
}

async function workingContent(tx: Tx, communityPlanId: string): Promise<PlanContent> {
  const content = await contentOf(tx, communityPlanId)
  if (!content) throw new NotFound()
  return content
}

export type PublishedReport = {
  number: number
  publishedOn: string
  sha256: string
  content: ReportContent
}

/** The report of a period as it was published last. */
export async function publishedReport(tx: Tx, periodId: string): Promise<PublishedReport | undefined> {
  const found = await tx
    .selectFrom("commentReport")
    .select(["number", "publishedOn", "sha256", "content"])
    .where("periodId", "=", periodId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst()
  return found && { ...found, content: JSON.parse(found.content) as ReportContent }
}
