import { redirect } from "react-router"
import { z } from "zod"
import { Invalid, NotFound } from "#platform/refusals"
import { errorOf, submit, visitOf } from "#platform/web"
import type { Refused } from "#platform/web"
import { Button, ButtonRow, Columns, Form, Notice, Section, SectionNavigation } from "#ui"
import { acceptedUpdates } from "../reads/accepted-updates.ts"
import { access } from "../access.ts"
import { choiceField, shownAnswer, touchedAnswers } from "../rules/answer-form.ts"
import type { Sent } from "../rules/answer-form.ts"
import { isTyped } from "../rules/answer.ts"
import type { TypedQuestion } from "../rules/answer.ts"
import type { AnswerContent } from "../rules/content.ts"
import { AcceptedUpdates } from "../parts/accepted-updates.tsx"
import { AnswerFields } from "../parts/answer-fields.tsx"
import { AnswerShown } from "../parts/answer-shown.tsx"
import { ClaimsShown } from "../parts/claims-shown.tsx"
import { ReportPage } from "../parts/report-page.tsx"
import { ReviewShown } from "../parts/review-shown.tsx"
import { UnsavedWords } from "../parts/unsaved-words.tsx"
import { SectionStateShown } from "../parts/state-shown.tsx"
import { lastYearsAnswers } from "../reads/last-years-answers.ts"
import type { LastYearsAnswer } from "../rules/last-years-answer.ts"
import { AnswerHelp } from "../parts/answer-help.tsx"
import { helpAsked, withHelp, withoutHelp } from "../parts/answer-help.ts"
import { quoteUpdate, removeQuote } from "../acts/quote-update.ts"
import { quotesOf } from "../reads/queries.ts"
import type { KeptQuote } from "../reads/queries.ts"
import { answersOf, reportOf } from "../reads/queries.ts"
import { readReport } from "../reads/read-report.ts"
import { reviewComments } from "../reads/review-comments.ts"
import { partsOf } from "../rules/override.ts"
import { sectionState } from "../rules/readiness.ts"
import { reportTitle } from "../document/report-words.ts"
import { saveAnswers } from "../acts/save-answers.ts"
import { sectionOf } from "../rules/template-of.ts"
import type { Question } from "../rules/template.ts"
import { words } from "../words/index.ts"
import { reportIn } from "../parts/report-in.ts"
import type { Route } from "./+types/report-section"

// Which fields there are depends on the template: `touchedAnswers` refuses those that no question asks for.
const schema = z.record(
  z.string().max(80),
  z.union([z.string().max(60_000), z.array(z.string().max(100)).max(60)]),
)

/** By which names this page's address may be asked. */
export const handle = { asks: ["saved"] }

export async function loader({ params, context, request }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { actor, locale } = visit
  return visit.read(async (tx) => {
    const { name, ...which } = reportIn(params)
    const { report, content } = await readReport(tx, { ...which, today: actor.today })
    const section = content.sections.find(({ letter }) => letter === params.letter)
    if (!section) throw new NotFound()
    const mayWrite = report.isOpen && access.may(actor, "write", "report")
    return {
      locale,
      home: visit.address(""),
      name,
      title: reportTitle(locale, content),
      section: { ...section, state: sectionState(section) },
      all: content.sections.map((each) => ({
        letter: each.letter,
        title: each.title,
        state: sectionState(each),
      })),
      questions: mayWrite ? (sectionOf(report.template, params.letter)?.questions ?? []) : [],
      kept: mayWrite ? await answersOf(tx, report.id) : new Map(),
      timeZone: visit.partnership.timeZone,
      mayWrite,
      isOpen: report.isOpen,
      updates: mayWrite ? await acceptedUpdates(tx, which.fiscalYear) : [],
      before: mayWrite ? await lastYearsAnswers(tx, report) : noneBefore,
      quotes: mayWrite ? await quotesOf(tx, report.id) : noneQuoted,
      review:
        report.isOpen && access.may(actor, "review", "report") ? await reviewComments(tx, report.id) : null,
      wasSaved: new URL(request.url).searchParams.has("saved"),
      submissionKey: crypto.randomUUID(),
    }
  })
}

const noneBefore: ReadonlyMap<string, LastYearsAnswer> = new Map()
const noneQuoted: ReadonlyMap<string, KeptQuote[]> = new Map()

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "report")
  return submit({ request, locale: visit.locale, schema }, async (all, form) => {
    const { name, ...which } = reportIn(params)
    const { actor, locale } = visit
    const { section, helped } = await visit.read(async (tx) => {
      const report = await reportOf(tx, which)
      return { section: sectionOf(report.template, params.letter), helped: await helpAsked(tx, report, all) }
    })
    if (!section) throw new NotFound()
    const sent = withoutHelp(all)
    const { touched, problems } = touchedAnswers(locale, section.questions, sent)
    const found = [...helped.problems, ...problems]
    if (found.length > 0) throw new Invalid(found)
    const answers = withHelp(touched, {
      helped,
      sent,
      questions: section.questions,
      timeZone: actor.timeZone,
    })
    if (answers.length > 0 || helped.quote || helped.unquote)
      await visit.act(form, async (tx) => {
        if (answers.length > 0) await saveAnswers(tx, actor, { ...which, answers })
        if (helped.quote)
          await quoteUpdate(tx, actor, {
            ...which,
            question: helped.quote.question,
            updateId: helped.quote.update.id,
          })
        if (helped.unquote) await removeQuote(tx, actor, { ...which, id: helped.unquote })
      })
    return redirect(visit.address(`/reports/${name}/sections/${section.letter}?saved`))
  })
}

export default function ReportSection({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, name, title, section, mayWrite, wasSaved } = loaderData
  const say = words(locale)
  const base = `${home}/reports/${name}`
  const refused = actionData && { ...actionData, problems: problemsOf(loaderData, actionData) }
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: title, href: base }}
      title={`${section.letter}. ${section.title[locale]}`}
      lead={<p>{section.help[locale]}</p>}
      status={<SectionStateShown locale={locale} state={section.state} />}
      refused={refused}
      notice={wasSaved && !actionData ? <Notice kind="success" title={say("saved")} /> : undefined}
    >
      <Columns beside={<Beside {...loaderData} base={base} />}>
        {mayWrite ? (
          <Writing {...loaderData} base={base} refused={refused} />
        ) : (
          <>
            {actionData && <UnsavedWords typed={actionData.typed} locale={locale} />}
            {section.answers.map((answer) => (
              <Section key={answer.key} id={`q-${answer.key}`} title={answer.wording[locale]}>
                <AnswerShown answer={answer} locale={locale} home={home} />
                <ReviewShown {...loaderData} base={base} question={answer.key} />
              </Section>
            ))}
          </>
        )}
      </Columns>
    </ReportPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

/** What the refusal said and, of each answer somebody else saved meanwhile, where the two texts stand. */
function problemsOf(shown: Shown, refused: Refused): Refused["problems"] {
  const meanwhile = shown.questions
    .filter(isTyped)
    .filter((question) => shownOf(shown, question, refused).meanwhile !== null)
    .map((question) => ({ name: firstField(question), message: question.wording[shown.locale] }))
  return [...refused.problems, ...meanwhile]
}

function shownOf({ locale, kept }: Shown, question: TypedQuestion, refused: Refused | undefined) {
  const typed = refused && { typed: refused.typed as Sent }
  return shownAnswer(locale, question, { kept: kept.get(question.key), refused: typed })
}

function firstField(question: TypedQuestion): string {
  if (question.kind === "choice") return choiceField(question)
  const [column] = question.kind === "table" ? question.columns : []
  return column ? `${question.key}.0.${column.key}.en` : `${question.key}.en`
}

/** The whole section is one form: saving one answer never loses another that was being written. */
function Writing(props: Shown & { base: string; refused: Refused | undefined }) {
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
  props: Shown & {
    base: string
    refused: Refused | undefined
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

function Beside({ locale, home, base, all, section, isOpen, ...shown }: Shown & { base: string }) {
  const { updates, questions, timeZone } = shown
  const say = words(locale)
  return (
    <>
      <SectionNavigation
        label={say("sections")}
        layout="column"
        links={all.map(({ letter, title, state }) => ({
          href: `${base}/sections/${letter}`,
          label: `${letter}. ${title[locale]}`,
          current: letter === section.letter,
          status: <SectionStateShown locale={locale} state={state} />,
        }))}
      />
      {!isOpen && (
        <Notice kind="information" title={say("frozen-title")}>
          <p>{say("frozen-why")}</p>
        </Notice>
      )}
      {questions.some(({ kind }) => kind === "narrative") && (
        <AcceptedUpdates {...{ updates, locale, home, timeZone }} />
      )}
    </>
  )
}
