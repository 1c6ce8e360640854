import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { Disclosure, Passage, Section } from "#ui"
import type { answersTo, notesOf } from "../reads/recruitments.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  timeZone: string
  notes: Awaited<ReturnType<typeof notesOf>>
  answers: Awaited<ReturnType<typeof answersTo>>
}

/** What was noted of somebody who came forward, and what they were told. */
export function Happened({ locale, timeZone, notes, answers }: Props) {
  const say = words(locale)
  return (
    <Section title={say("what-happened")}>
      {notes.length + answers.length === 0 && <p>{say("nothing-happened")}</p>}
      {notes.map((note) => (
        <Section key={note.id} level={3} title={say(`note-${note.kind}`)}>
          <p>{say("noted-by", { by: note.by ?? "", when: formatDateTime(locale, note.at, timeZone) })}</p>
          <Passage lang={locale} text={note.text} />
        </Section>
      ))}
      {answers.map((answer) => (
        <Section key={answer.id} level={3} title={say(`answer-${answer.answer}`)}>
          <p>{formatDateTime(locale, answer.at, timeZone)}</p>
          {answer.letter && (
            <Disclosure summary={say("letter-sent")}>
              <Passage lang={locale} text={answer.letter} />
            </Disclosure>
          )}
        </Section>
      ))}
    </Section>
  )
}
