import { fiscalYearLabel } from "#partnerships"
import { reportOf, submittedReport } from "#reports"
import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { EmptyState, Section } from "#ui"
import { access } from "../access.ts"
import { CommentsShown } from "../parts/comments-shown.tsx"
import { yearIn } from "../parts/review-address.ts"
import { officerComments } from "../reads/officer-comments.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/comments"

/** What the funder's officers said of the answers of a report, for everybody in the partnership, newest reply first. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "comment")
  const { locale } = visit
  return visit.read(async (tx) => {
    const report = await reportOf(tx, { fiscalYear: yearIn(params) })
    const comments = await officerComments(tx, report.id)
    const sections =
      comments.length > 0 ? (await submittedReport(tx, report.fiscalYear)).content.sections : []
    const asked = sections.flatMap(({ letter, answers }) =>
      answers.map(({ key, wording }) => ({ key, letter, wording: wording[locale] })),
    )
    return {
      locale,
      base: visit.address(`/reports/${report.fiscalYear}`),
      reports: visit.address("/reports"),
      year: fiscalYearLabel(report.fiscalYear),
      timeZone: visit.partnership.timeZone,
      isOpen: report.isOpen,
      questions: asked.flatMap((question) => {
        const own = comments.filter((comment) => comment.question === question.key)
        return own.length > 0 ? [{ ...question, comments: own }] : []
      }),
      steps: report.steps.filter(({ step, comment }) => step !== "submitted" && comment !== ""),
    }
  })
}

export default function Comments({ loaderData }: Route.ComponentProps) {
  const { locale, base, reports, year, timeZone, isOpen, questions, steps } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("comments-title", { year })}
      lead={<p>{say(isOpen ? "comments-lead-open" : "comments-lead")}</p>}
      breadcrumb={[
        { label: say("reports"), href: reports },
        { label: year, href: base },
      ]}
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
      {questions.map(({ key, letter, wording, comments }) => (
        <Section key={key} title={`${letter}. ${wording}`}>
          <CommentsShown locale={locale} timeZone={timeZone} comments={comments} />
          <p>
            <a href={`${base}/sections/${letter}#q-${key}`}>{say(isOpen ? "change-answer" : "see-answer")}</a>
          </p>
        </Section>
      ))}
    </StaffPage>
  )
}
