import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { History, Passage } from "#ui"
import { whoSaid } from "../document/who-said.ts"
import type { Answer } from "../reads/answers.ts"
import type { PublicComment } from "../reads/public-comments.ts"
import { readable, removedMark } from "../rules/removed.ts"
import { words } from "../words/index.ts"

export type Said = {
  key: string
  datetime: string
  when: string
  who: string
  text: string
  lang: Locale
  removed: boolean
  answer: { theme: string; text: string } | null
}

/** Comments as they are read on a page: by whom if they said so, what was answered. */
export function saidIn(
  locale: Locale,
  comments: readonly PublicComment[],
  answers: readonly Answer[],
): Said[] {
  const say = words(locale)
  return comments.map((comment) => {
    const answer = answers.find(({ id }) => id === comment.answerId)
    const text = locale === "fr" ? answer?.textFr : answer?.textEn
    const theme = locale === "fr" ? answer?.themeFr : answer?.themeEn
    return {
      key: comment.id,
      datetime: comment.receivedOn,
      when: formatDate(locale, comment.receivedOn),
      who: whoSaid(locale, comment),
      text: readable(comment.text, say("removed-mark")),
      lang: comment.locale,
      removed: comment.text.includes(removedMark),
      answer: answer ? { theme: theme ?? "", text: text ?? "" } : null,
    }
  })
}

export function SaidList({ locale, said }: { locale: Locale; said: readonly Said[] }) {
  const say = words(locale)
  return (
    <History
      entries={said.map((one) => ({
        key: one.key,
        when: { datetime: one.datetime, words: one.when },
        who: one.who,
        what: <Words text={one.text} lang={one.lang} />,
        detail: (
          <>
            {one.removed && <p>{say("words-were-removed")}</p>}
            {one.answer && (
              <>
                <p>
                  <strong>{say("our-answer")}</strong>
                </p>
                <Passage lang={locale} text={one.answer.text} />
              </>
            )}
          </>
        ),
      }))}
    />
  )
}

/** What somebody wrote, in the language of the page they wrote it on where that is known, in any script. */
export function Words({ text, lang }: { text: string; lang?: Locale }) {
  return (
    <div className="passage flow" lang={lang && `${lang}-CA`} dir="auto">
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        // Paragraphs have no name of their own, and this list is never reordered.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  )
}
