import { errorOf } from "#platform/web"
import type { Refused } from "#platform/web"
import { Button, ButtonRow, Form, Section } from "#ui"
import { choiceField, shownAnswer } from "../rules/answer-form.ts"
import type { Sent } from "../rules/answer-form.ts"
import { isTyped } from "../rules/answer.ts"
import type { TypedQuestion } from "../rules/answer.ts"
import type { AnswerContent } from "../rules/content.ts"
import { partsOf } from "../rules/override.ts"
import type { Question } from "../rules/template.ts"
import { words } from "../words/index.ts"
import { AnswerFields } from "./answer-fields.tsx"
import { AnswerHelp } from "./answer-help.tsx"
import { AnswerShown } from "./answer-shown.tsx"
import { ClaimsShown } from "./claims-shown.tsx"
import { ReviewShown } from "./review-shown.tsx"
import type { SectionSeen } from "./section-seen.ts"

type Writing = SectionSeen & { base: string; refused: Refused | undefined }

/** The whole section is one form: saving one answer never loses another that was being written. */
export function SectionWriting(props: Writing & { submissionKey: string }) {
  const { locale, section, questions, submissionKey } = props
  const say = words(locale)
  const isAsking = questions.some(isTyped)
  const answers = section.answers.map((answer) => (
    <Asked
      key={answer.key}
      {...props}
      answer={answer}
      question={questions.find(({ key }) => key === answer.key)}
    />
  ))
  if (!isAsking) return <>{answers}</>
  return (
    <Form submissionKey={submissionKey}>
      {/* Enter in a field saves: the first button of a form is the one it presses. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      {answers}
      <ButtonRow>
        <Button>{say("save-section")}</Button>
      </ButtonRow>
    </Form>
  )
}

function Asked(
  props: Writing & {
    answer: AnswerContent
    question: Question | undefined
  },
) {
  const { answer, question, locale, home, base, refused } = props
  if (question && isTyped(question)) {
    const shown = shownOf(props, question, refused)
    return (
      <div id={`q-${question.key}`}>
        <AnswerFields question={question} shown={shown} locale={locale} refused={refused} />
        <AnswerHelp
          {...{ question, locale, home }}
          timeZone={props.timeZone}
          isBlank={props.kept.get(question.key) === undefined}
          before={props.before.get(question.key)}
          quotes={props.quotes.get(question.key) ?? []}
          updates={props.updates}
          error={errorOf(refused, `${question.key}.quote`)}
        />
        <ReviewShown {...props} question={question.key} />
      </div>
    )
  }
  return (
    <Section id={`q-${answer.key}`} title={answer.wording[locale]} intro={<p>{answer.hint[locale]}</p>}>
      {answer.kind === "claims" ? (
        <ClaimsShown answer={answer} locale={locale} home={home} change={base} />
      ) : (
        <AnswerShown answer={answer} locale={locale} home={home} correct={correctionsOf(answer, base)} />
      )}
      <ReviewShown {...props} question={answer.key} />
    </Section>
  )
}

/** Only what holds a number can be corrected. */
function correctionsOf(answer: AnswerContent, base: string): string | undefined {
  const hasNumbers = answer.kind === "figure" && partsOf(answer).length > 0
  return hasNumbers ? `${base}/corrections?question=${answer.key}` : undefined
}

/** What the refusal said and, of each answer somebody else saved meanwhile, where the two texts stand. */
export function problemsOf(shown: SectionSeen, refused: Refused): Refused["problems"] {
  const meanwhile = shown.questions
    .filter(isTyped)
    .filter((question) => shownOf(shown, question, refused).meanwhile !== null)
    .map((question) => ({ name: firstField(question), message: question.wording[shown.locale] }))
  return [...refused.problems, ...meanwhile]
}

function shownOf({ locale, kept }: SectionSeen, question: TypedQuestion, refused: Refused | undefined) {
  const typed = refused && { typed: refused.typed as Sent }
  return shownAnswer(locale, question, { kept: kept.get(question.key), refused: typed })
}

function firstField(question: TypedQuestion): string {
  if (question.kind === "choice") return choiceField(question)
  if (question.kind === "narrative") return `${question.key}.en`
  const [column] = question.columns
  const cell = `${question.key}.0.${column?.key}`
  return column?.kind === "text" ? `${cell}.en` : cell
}
