import type { Locale } from "#platform/words"
import { InLanguage, Notice } from "#ui"
import type { Answer, AnswerCell, TypedQuestion } from "../rules/answer.ts"
import { cellWords } from "../document/value-words.ts"
import { words } from "../words/index.ts"
import { Paragraphs } from "./answer-shown.tsx"

/** What somebody else saved while this was being written: shown beside it, so that neither text is lost. */
export function MeanwhileShown(props: { question: TypedQuestion; answer: Answer; locale: Locale }) {
  const { question, answer, locale } = props
  const say = words(locale)
  return (
    <Notice kind="attention" title={say("saved-meanwhile")}>
      <SavedAnswer question={question} answer={answer} locale={locale} />
      <p>{say("saved-meanwhile-next")}</p>
    </Notice>
  )
}

/** An answer as it was kept, in both languages. */
export function SavedAnswer({
  question,
  answer,
  locale,
}: {
  question: TypedQuestion
  answer: Answer
  locale: Locale
}) {
  if ("choice" in answer) {
    const options = question.kind === "choice" ? question.options : []
    const chosen = options.filter(({ code }) => answer.choice.includes(code))
    return <p>{chosen.map(({ wording }) => wording[locale]).join("; ")}</p>
  }
  if ("rows" in answer) {
    return (
      <ol>
        {answer.rows.map((row, place) => (
          // Rows have no names of their own and are not reordered here.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            {Object.values(row)
              .map((cell) => typedCellWords(locale, cell))
              .join(" · ")}
          </li>
        ))}
      </ol>
    )
  }
  return (["en", "fr"] as const)
    .filter((language) => answer[language] !== "")
    .map((language) => (
      <blockquote key={language} lang={`${language}-CA`}>
        <InLanguage lang={`${language}-CA`}>
          <Paragraphs text={answer[language]} />
        </InLanguage>
      </blockquote>
    ))
}

function typedCellWords(locale: Locale, cell: AnswerCell): string {
  if (typeof cell === "string") return cell
  return "state" in cell ? cellWords(locale, cell) : cell[locale]
}
