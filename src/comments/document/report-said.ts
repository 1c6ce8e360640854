import type { Locale } from "#platform/words"
import { formatDate, formatNumber } from "#platform/words"
import type { Both, ParagraphChange } from "../rules/changed-paragraphs.ts"
import type { PublicComment } from "../reads/public-comments.ts"
import { asWhoms } from "../rules/comment-state.ts"
import { readable } from "../rules/removed.ts"
import type { ReportContent } from "../rules/report-content.ts"
import { words } from "../words/index.ts"
import { whoSaid } from "./who-said.ts"

export type ReportSaid = {
  plan: string
  facts: { label: string; value: string }[]
  /** The value is null where the group is too small to be shown. */
  byWhom: { key: string; label: string; count: string | null }[]
  byParagraph: { key: string; label: string; count: string }[]
  answers: {
    id: string
    theme: string
    /** How many said so, whether or not their words can still be read. */
    count: string
    comments: { id: string; text: string; lang: Locale; who: string }[]
    answer: string
    changed: string[]
  }[]
  changes: { key: string; label: string; what: string; before: string; after: string }[]
}

/** A report in one language, for the page and the documents alike. Only comments that are public are given to it. */
export function reportSaid(
  locale: Locale,
  content: ReportContent,
  comments: readonly PublicComment[],
): ReportSaid {
  const say = words(locale)
  const { opensOn, closesOn, received, shown, heldBack, consultedOn, became } = content
  const number = (value: number) => formatNumber(locale, value)
  return {
    plan: content.plan[locale],
    facts: [
      {
        label: say("fact-days"),
        value: say("from-to", { from: formatDate(locale, opensOn), to: formatDate(locale, closesOn) }),
      },
      { label: say("fact-received"), value: number(received) },
      { label: say("fact-shown"), value: number(shown) },
      { label: say("fact-held-back"), value: number(heldBack) },
      { label: say("fact-versions"), value: say("versions-line", { from: consultedOn, to: became }) },
    ],
    byWhom: asWhoms.map((whom) => {
      const count = content.byWhom[whom]
      return { key: whom, label: say(`counted-${whom}`), count: count === null ? null : number(count) }
    }),
    byParagraph: content.byParagraph.map(({ key, label, count }) => ({
      key,
      label: either(locale, label),
      count: number(count),
    })),
    answers: content.answers.map((answer) => ({
      id: answer.id,
      theme: either(locale, answer.theme),
      count: say("comment-count", { count: answer.commentIds.length }),
      comments: comments
        .filter(({ id }) => answer.commentIds.includes(id))
        .map((comment) => ({
          id: comment.id,
          text: readable(comment.text, say("removed-mark")),
          lang: comment.locale,
          who: whoSaid(locale, comment),
        })),
      answer: either(locale, answer.text),
      changed: answer.changed.map((key) => nameOf(locale, content, key)),
    })),
    changes: content.changes.map((change) => changeSaid(locale, change)),
  }
}

function changeSaid(locale: Locale, change: ParagraphChange): ReportSaid["changes"][number] {
  const say = words(locale)
  const { key, kinds, before, after } = change
  return {
    key,
    label: either(locale, change.label) || say(key === "plan" ? "the-plan" : "its-order"),
    what: kinds.map((kind) => say(`change-${kind}`)).join(" "),
    before: before ? either(locale, before) : "",
    after: after ? either(locale, after) : "",
  }
}

function nameOf(locale: Locale, { changes }: ReportContent, key: string): string {
  const found = changes.find((change) => change.key === key)
  return (found && either(locale, found.label)) || words(locale)("the-plan")
}

function either(locale: Locale, text: Both): string {
  return text[locale] || text.en || text.fr
}
