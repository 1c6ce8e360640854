import { redirect } from "react-router"
import { z } from "zod"
import { fiscalYearLabel } from "#partnerships"
import { readReport, reportName, reportNamed, reportOf } from "#reports"
import type { WhichReport } from "#reports"
import { StaffPage } from "#parts/partnerships"
import { AnswerShown } from "#parts/reports"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, EmptyState, Form, Notice, Section } from "#ui"
import { access } from "../access.ts"
import { answerComments } from "../acts/answer-comments.ts"
import { answersIn } from "../parts/answers-in.ts"
import { AnswerToComment } from "../parts/answer-to-comment.tsx"
import { CommentShown } from "../parts/comments-shown.tsx"
import { lastSubmission } from "../reads/comments-unanswered.ts"
import { officerComments } from "../reads/officer-comments.ts"
import { unanswered } from "../rules/unanswered.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/comments"

// One field a comment, with how many answers it had: the act refuses comments that are not this report's.
const schema = z.record(z.string().max(80), z.string().max(4000, "desk.comment-long"))

/** By which names this page's address may be asked. */
export const handle = { asks: ["saved"] }

/** What the funder's officers said of the answers of a report, for everybody in the partnership, and where it answers them. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "comment")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const which = reportAsked(params)
    const report = await reportOf(tx, which)
    const comments = await officerComments(tx, report.id)
    const sections =
      comments.length > 0 ? (await readReport(tx, { ...which, today: actor.today })).content.sections : []
    return {
      locale,
      home: visit.address(""),
      base: visit.address(`/reports/${reportName(which)}`),
      reports: visit.address("/reports"),
      year: fiscalYearLabel(report.fiscalYear),
      timeZone: visit.partnership.timeZone,
      isOpen: report.isOpen,
      mayAnswer: report.isOpen && access.may(actor, "answer", "comment"),
      unanswered: report.isOpen ? unanswered(comments, lastSubmission(report)).length : 0,
      questions: sections.flatMap(({ letter, answers }) =>
        answers.flatMap((answer) => {
          const own = comments.filter(({ question }) => question === answer.key)
          return own.length > 0 ? [{ letter, answer, comments: own }] : []
        }),
      ),
      steps: report.steps.filter(({ step, comment }) => step !== "submitted" && comment !== ""),
      wasSaved: new URL(request.url).searchParams.has("saved"),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "answer", "comment")
  return submit({ request, locale: visit.locale, schema }, async (sent, form) => {
    const which = reportAsked(params)
    await visit.act(form, (tx) => answerComments(tx, visit.actor, { ...which, answers: answersIn(sent) }))
    return redirect(visit.address(`/reports/${reportName(which)}/comments?saved`))
  })
}

function reportAsked(params: { year?: string | undefined }): WhichReport {
  const which = reportNamed(params.year ?? "")
  if (!which) throw new NotFound()
  return which
}

export default function Comments({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, reports, year, isOpen, questions, steps, mayAnswer } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("comments-title", { year })}
      lead={<p>{say(isOpen ? "comments-lead-open" : "comments-lead")}</p>}
      breadcrumb={[
        { label: say("reports"), href: reports },
        { label: year, href: base },
      ]}
      refused={actionData}
      notice={
        loaderData.wasSaved && !actionData ? (
          <Notice kind="success" title={say("comment-answers-saved")}>
            <p>{say("comment-answers-saved-why", { count: loaderData.unanswered })}</p>
          </Notice>
        ) : undefined
      }
    >
      {questions.length === 0 && steps.length === 0 && (
        <EmptyState title={say("no-comments")} why={<p>{say("no-comments-why")}</p>} />
      )}
      {steps.length > 0 && (
        <Section title={say("on-the-whole")}>
          {steps.map(({ number, step, comment }) => (
            <p key={number}>
              <strong>{say(`step-${step}`)}.</strong> <bdi>{comment}</bdi>
            </p>
          ))}
        </Section>
      )}
      {mayAnswer && questions.length > 0 ? (
        <Form submissionKey={loaderData.submissionKey}>
          <Questions {...loaderData} refused={actionData} />
          <ButtonRow>
            <Button>{say("keep-comment-answers")}</Button>
            <Button look="quiet" href={base}>
              {say("back-to-report")}
            </Button>
          </ButtonRow>
        </Form>
      ) : (
        <Questions {...loaderData} refused={actionData} />
      )}
    </StaffPage>
  )
}

type Shown = Route.ComponentProps["loaderData"] & { refused: Route.ComponentProps["actionData"] }

function Questions({ locale, home, base, timeZone, isOpen, mayAnswer, questions, refused }: Shown) {
  const say = words(locale)
  return questions.map(({ letter, answer, comments }) => (
    <Section key={answer.key} title={`${letter}. ${answer.wording[locale]}`}>
      <AnswerShown answer={answer} locale={locale} home={home} />
      <p>
        <a href={`${base}/sections/${letter}#q-${answer.key}`}>
          {say(isOpen ? "change-answer" : "see-answer")}
        </a>
      </p>
      {comments.map((comment) =>
        mayAnswer ? (
          <AnswerToComment key={comment.id} {...{ locale, timeZone, comment, refused }} />
        ) : (
          <CommentShown key={comment.id} {...{ locale, timeZone, comment }} />
        ),
      )}
    </Section>
  ))
}
