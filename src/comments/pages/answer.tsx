import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Form } from "#ui"
import { access } from "../access.ts"
import { changeAnswer } from "../acts/answer-comments.ts"
import { answerChoices } from "../parts/answer-choices.ts"
import { AnswerFields } from "../parts/answer-fields.tsx"
import { periodPlace } from "../parts/period-place.ts"
import { changedAnswer } from "../parts/schemas.ts"
import { answerable } from "../reads/answerable.ts"
import { answerOf } from "../reads/answers.ts"
import { commentPeriodOf } from "../reads/periods.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/answer"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "moderate", "comment")
  const { locale } = visit
  return visit.read(async (tx) => {
    const period = await commentPeriodOf(tx, params.commentPeriod)
    const answer = await answerOf(tx, params.answer)
    if (!period || answer?.periodId !== period.id) throw new NotFound()
    const about = await answerable(tx, period)
    return {
      locale,
      ...periodPlace(visit, period),
      submissionKey: crypto.randomUUID(),
      version: answer.version,
      title: locale === "fr" ? answer.themeFr : answer.themeEn,
      filled: {
        ...answer,
        commentIds: about.comments.filter(({ answerId }) => answerId === answer.id).map(({ id }) => id),
      },
      ...answerChoices(locale, about, answer.id),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "moderate", "comment")
  const id = params.answer
  return submit({ request, locale: visit.locale, schema: changedAnswer }, async (typed, form) => {
    await visit.act(form, (tx) => changeAnswer(tx, visit.actor, { ...typed, id }))
    return redirect(visit.address(`/strategy/comments/${params.commentPeriod}/answers`))
  })
}

export default function AnswerPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, here, crumbs, submissionKey, version, title, filled, comments, paragraphs } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={title}
      lead={say("answer-comments-lead")}
      breadcrumb={[...crumbs, { label: say("answers"), href: `${here}/answers` }]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="version" value={version} />
        <AnswerFields {...{ locale, filled, comments, paragraphs }} refused={actionData} />
        <ButtonRow>
          <Button>{say("keep-answer")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
