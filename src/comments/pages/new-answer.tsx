import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, EmptyState, Form } from "#ui"
import { access } from "../access.ts"
import { answerComments } from "../acts/answer-comments.ts"
import { answerChoices } from "../parts/answer-choices.ts"
import { AnswerFields } from "../parts/answer-fields.tsx"
import { periodPlace } from "../parts/period-place.ts"
import { newAnswer } from "../parts/schemas.ts"
import { answerable } from "../reads/answerable.ts"
import { commentPeriodOf } from "../reads/periods.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-answer"

/** By which names this page's address may be asked. */
export const handle = { asks: ["comment"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "moderate", "comment")
  const { locale } = visit
  const asked = new URL(request.url).searchParams.get("comment")
  return visit.read(async (tx) => {
    const period = await commentPeriodOf(tx, params.commentPeriod)
    if (!period) throw new NotFound()
    return {
      locale,
      ...periodPlace(visit, period),
      submissionKey: crypto.randomUUID(),
      chosen: asked ? [asked] : [],
      ...answerChoices(locale, await answerable(tx, period), null),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "moderate", "comment")
  const periodId = params.commentPeriod
  return submit({ request, locale: visit.locale, schema: newAnswer }, async (typed, form) => {
    await visit.act(form, (tx) => answerComments(tx, visit.actor, { ...typed, periodId }))
    return redirect(visit.address(`/strategy/comments/${periodId}/answers`))
  })
}

export default function NewAnswer({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, here, crumbs, submissionKey, chosen, comments, paragraphs } = loaderData
  const say = words(locale)
  const filled = { themeEn: "", themeFr: "", textEn: "", textFr: "", changed: [], commentIds: chosen }
  return (
    <StaffPage
      title={say("answer-comments")}
      lead={say("answer-comments-lead")}
      breadcrumb={[...crumbs, { label: say("answers"), href: `${here}/answers` }]}
      refused={actionData}
    >
      {comments.length === 0 ? (
        <EmptyState title={say("all-answered")} why={<p>{say("all-answered-why")}</p>} />
      ) : (
        <Form submissionKey={submissionKey}>
          <AnswerFields {...{ locale, filled, comments, paragraphs }} refused={actionData} />
          <ButtonRow>
            <Button>{say("keep-answer")}</Button>
          </ButtonRow>
        </Form>
      )}
    </StaffPage>
  )
}
