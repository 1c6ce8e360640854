import { fiscalYearLabel } from "#partnerships"
import type { Locale } from "#platform/words"
import { Button, Disclosure, Select } from "#ui"
import type { AcceptedUpdate } from "../reads/accepted-updates.ts"
import type { KeptQuote } from "../reads/queries.ts"
import type { TypedQuestion } from "../rules/answer.ts"
import type { LastYearsAnswer } from "../rules/last-years-answer.ts"
import { sourceOf } from "../reads/source-of.ts"
import { words } from "../words/index.ts"
import { SavedAnswer } from "./meanwhile-shown.tsx"

type Props = {
  question: TypedQuestion
  locale: Locale
  home: string
  timeZone: string
  /** Nobody has answered it yet this year. */
  isBlank: boolean
  before: LastYearsAnswer | undefined
  quotes: readonly KeptQuote[]
  updates: readonly AcceptedUpdate[]
  /** What was wrong with the update chosen. */
  error: string | undefined
}

/** Beside a question: what was answered last year, and what partners said, to begin with or to quote. */
export function AnswerHelp(props: Props) {
  const { question, before, updates } = props
  return (
    <>
      {before && <Before {...props} before={before} />}
      {question.kind === "narrative" && updates.length > 0 && <Quoting {...props} />}
      <Sources {...props} />
    </>
  )
}

function Before({ question, locale, before, isBlank }: Props & { before: LastYearsAnswer }) {
  const say = words(locale)
  const year = fiscalYearLabel(before.fiscalYear)
  return (
    <Disclosure summary={say("answer-before", { year })}>
      <SavedAnswer question={question} answer={before.answer} locale={locale} />
      {isBlank && before.fits && (
        <p>
          <Button look="secondary" name="take" value={question.key} about={question.wording[locale]}>
            {say("take-answer")}
          </Button>
        </p>
      )}
      {!before.fits && <p>{say("answer-too-long-now")}</p>}
    </Disclosure>
  )
}

function Quoting({ question, locale, updates, timeZone, error }: Props) {
  const say = words(locale)
  return (
    <Disclosure summary={say("quote-partner")} open={error !== undefined}>
      <Select
        name={`${question.key}.quote`}
        error={error}
        label={say("quote-which")}
        hint={say("quote-hint")}
        options={[
          { value: "", label: say("choose") },
          ...updates.map((update) => ({
            value: update.id,
            label: say("source-line", {
              title: update.activity[locale],
              source: sourceOf(update, timeZone)[locale],
            }),
          })),
        ]}
      />
      <p>
        <Button look="secondary" name="quote" value={question.key} about={question.wording[locale]}>
          {say("quote-it")}
        </Button>
      </p>
    </Disclosure>
  )
}

function Sources({ locale, home, quotes }: Props) {
  const say = words(locale)
  if (quotes.length === 0) return null
  return (
    <>
      <p>{say("sources-quoted")}</p>
      <ul>
        {quotes.map(({ id, nodeId, titleEn, titleFr, sourceEn, sourceFr }) => {
          const line = say("source-line", {
            title: locale === "fr" ? titleFr : titleEn,
            source: locale === "fr" ? sourceFr : sourceEn,
          })
          return (
            <li key={id}>
              <a href={`${home}/evidence/${nodeId}`}>{line}</a>{" "}
              <Button look="quiet" name="unquote" value={id} about={line}>
                {say("remove-source")}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
