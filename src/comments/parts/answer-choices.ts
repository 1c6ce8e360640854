import type { Locale } from "#platform/words"
import type { Answerable } from "../reads/answerable.ts"
import { paragraphTitles } from "../rules/paragraph-titles.ts"
import { readable } from "../rules/removed.ts"
import { words } from "../words/index.ts"

/** What may be chosen in an answer; `of` is the answer whose comments it may keep. */
export function answerChoices(
  locale: Locale,
  { comments, paragraphs, before }: Answerable,
  of: string | null,
) {
  const say = words(locale)
  const titles = paragraphTitles(locale, [...before, ...paragraphs.filter((one) => !before.includes(one))])
  return {
    paragraphs: paragraphs.map(({ key }) => ({ value: key, label: titles.get(key)! })),
    comments: comments
      .filter(({ answerId }) => answerId === null || answerId === of)
      .map(({ id, text, paragraphKey }) => ({
        value: id,
        label: begun(readable(text, say("removed-mark"))),
        hint: titles.get(paragraphKey),
      })),
  }
}

function begun(text: string): string {
  return text.length <= 240 ? text : `${text.slice(0, 239).trimEnd()}…`
}
