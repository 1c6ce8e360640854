import { redirect } from "react-router"
import { z } from "zod"
import { asTyped, submit, visitOf } from "#platform/web"
import { formatDateTime } from "#platform/words"
import { Button, ButtonRow, EmptyState, Form, History, Notice, Section, Select, TextArea } from "#ui"
import { access } from "../access.ts"
import { commentOnAnswer, resolveComment } from "../acts/review-report.ts"
import { reportIn } from "../parts/report-in.ts"
import { ReportPage } from "../parts/report-page.tsx"
import { reportOf } from "../reads/queries.ts"
import { reviewComments } from "../reads/review-comments.ts"
import type { ReviewComment } from "../reads/review-comments.ts"
import { titleOfReport } from "../rules/title-of-report.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/review"

const schema = z.discriminatedUnion("does", [
  z.strictObject({
    does: z.literal("comment"),
    question: z.string().max(40),
    comment: z.string().max(8000),
  }),
  z.strictObject({ does: z.literal("resolve"), id: z.uuid() }),
])

/** By which names this page's address may be asked. */
export const handle = { asks: ["question"] }

/** What coordinators and chairs say of the answers before the report is submitted; nobody else sees it. */
export async function loader({ params, context, request }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "review", "report")
  const { locale, partnership } = visit
  return visit.read(async (tx) => {
    const { name, ...which } = reportIn(params)
    const report = await reportOf(tx, which)
    const asked = new URL(request.url).searchParams.get("question") ?? ""
    const questions = report.template.sections.flatMap(({ letter, questions: all }) =>
      all.map(({ key, wording }) => ({ key, letter, wording: `${letter}. ${wording[locale]}` })),
    )
    return {
      locale,
      home: visit.address(""),
      name,
      title: titleOfReport(locale, report),
      timeZone: partnership.timeZone,
      isOpen: report.isOpen,
      questions,
      question: questions.some(({ key }) => key === asked) ? asked : "",
      comments: await reviewComments(tx, report.id),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "review", "report")
  return submit({ request, locale: visit.locale, schema }, async (input, form) => {
    const { name, ...which } = reportIn(params)
    await visit.act(form, (tx) =>
      input.does === "comment"
        ? commentOnAnswer(tx, visit.actor, { ...which, question: input.question, comment: input.comment })
        : resolveComment(tx, visit.actor, { ...which, id: input.id }),
    )
    return redirect(visit.address(`/reports/${name}/review`))
  })
}

export default function Review({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, name, title, isOpen, comments } = loaderData
  const say = words(locale)
  const base = `${home}/reports/${name}`
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null)
  const resolved = comments.filter(({ resolvedAt }) => resolvedAt !== null)
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: title, href: base }}
      title={say("review-title")}
      lead={<p>{say("review-lead")}</p>}
      refused={actionData}
    >
      {isOpen && <CommentForm {...loaderData} base={base} refused={actionData} />}
      <Section title={say("review-open", { count: open.length })}>
        {open.length === 0 && (
          <EmptyState
            level={3}
            title={say("review-none")}
            why={<p>{say(isOpen ? "review-none-why" : "review-none-frozen")}</p>}
          />
        )}
        {open.map((comment) => (
          <Open key={comment.id} {...loaderData} base={base} comment={comment} />
        ))}
      </Section>
      <Resolved {...loaderData} resolved={resolved} />
    </ReportPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function CommentForm(props: Shown & { base: string; refused: Route.ComponentProps["actionData"] }) {
  const { locale, base, submissionKey, question, questions, refused } = props
  const say = words(locale)
  return (
    <Section title={say("review-say")}>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="comment" />
        <Select
          {...asTyped(refused, "question", question)}
          label={say("review-question")}
          options={[
            { value: "", label: say("choose") },
            ...questions.map(({ key, wording }) => ({ value: key, label: wording })),
          ]}
        />
        <TextArea
          {...asTyped(refused, "comment")}
          label={say("review-comment")}
          hint={say("review-comment-hint")}
        />
        <ButtonRow>
          <Button>{say("review-act")}</Button>
          <Button look="quiet" href={base}>
            {say("back-to-report")}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Open(props: Shown & { base: string; comment: ReviewComment }) {
  const { locale, base, timeZone, submissionKey, questions, comment } = props
  const say = words(locale)
  const asked = questions.find(({ key }) => key === comment.question)
  return (
    <Notice
      kind="attention"
      title={say("review-by", {
        by: comment.by ?? say("by-system"),
        when: formatDateTime(locale, comment.madeAt, timeZone),
      })}
    >
      {asked && (
        <p>
          <a href={`${base}/sections/${asked.letter}#q-${asked.key}`}>{asked.wording}</a>
        </p>
      )}
      <p>
        <bdi>{comment.comment}</bdi>
      </p>
      <Form submissionKey={`${submissionKey}-${comment.id.slice(-12)}`}>
        <input type="hidden" name="does" value="resolve" />
        <input type="hidden" name="id" value={comment.id} />
        <ButtonRow>
          <Button look="secondary" about={asked?.wording}>
            {say("review-resolve")}
          </Button>
        </ButtonRow>
      </Form>
    </Notice>
  )
}

function Resolved({ locale, timeZone, questions, resolved }: Shown & { resolved: ReviewComment[] }) {
  const say = words(locale)
  if (resolved.length === 0) return null
  return (
    <Section title={say("review-resolved")}>
      <History
        entries={resolved.toReversed().map((comment) => ({
          key: comment.id,
          when: {
            datetime: comment.resolvedAt!.toISOString(),
            words: formatDateTime(locale, comment.resolvedAt!, timeZone),
          },
          who: comment.resolvedBy ?? say("by-system"),
          what: questions.find(({ key }) => key === comment.question)?.wording ?? comment.question,
          detail: say("review-resolved-detail", {
            by: comment.by ?? say("by-system"),
            comment: comment.comment,
          }),
        }))}
      />
    </Section>
  )
}
