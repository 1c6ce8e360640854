import type { PlanParagraph } from "#strategy"
import type { WrittenCell } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import type { Answer } from "../reads/answers.ts"
import type { Comment } from "../reads/comments.ts"
import { paragraphTitles } from "../rules/paragraph-titles.ts"
import { readable } from "../rules/removed.ts"
import { words } from "../words/index.ts"

type Given = {
  comments: readonly Comment[]
  paragraphs: readonly PlanParagraph[]
  answers: readonly Answer[]
}

/** Rows of a file under headings in the reader's language, for those who may read every comment. */
export function exportedRows(locale: Locale, { comments, paragraphs, answers }: Given): WrittenCell[][] {
  const say = words(locale)
  const titles = paragraphTitles(locale, paragraphs)
  const heading = [
    say("reference"),
    say("paragraph"),
    say("comment"),
    say("shown-name"),
    say("they-say"),
    say("received"),
    say("told-how"),
    say("told-where"),
    say("state"),
    say("why-held"),
    say("theme"),
    say("answer"),
  ]
  const rows = comments.map((comment): WrittenCell[] => {
    const answer = answers.find(({ id }) => id === comment.answerId)
    return [
      comment.reference,
      titles.get(comment.paragraphKey) ?? "",
      readable(comment.text, say("removed-mark")),
      comment.shownName,
      say(comment.asWhom ? `i-am-${comment.asWhom}` : "counted-unsaid"),
      { date: comment.receivedOn },
      say(comment.toldHow ? `told-${comment.toldHow}` : "told-here"),
      comment.toldWhere,
      say(`state-${comment.state}`),
      comment.reason ? say(`hold-${comment.reason}`) : "",
      (locale === "fr" ? answer?.themeFr : answer?.themeEn) ?? "",
      (locale === "fr" ? answer?.textFr : answer?.textEn) ?? "",
    ]
  })
  return [heading, ...rows]
}
