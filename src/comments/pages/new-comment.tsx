import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { Button, ButtonRow, DateInput, Form, RadioGroup, Select, TextInput } from "#ui"
import { access } from "../access.ts"
import { enterComment } from "../acts/send-comment.ts"
import { CommentFields } from "../parts/comment-fields.tsx"
import { periodPlace } from "../parts/period-place.ts"
import { enteredComment } from "../parts/schemas.ts"
import { consultedOn } from "../reads/consulted.ts"
import { commentPeriodOf } from "../reads/periods.ts"
import { toldHows } from "../rules/comment-state.ts"
import { paragraphTitles } from "../rules/paragraph-titles.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-comment"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "moderate", "comment")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const period = await commentPeriodOf(tx, params.commentPeriod)
    if (!period) throw new NotFound()
    const { paragraphs } = await consultedOn(tx, period.versionId)
    const titles = paragraphTitles(locale, paragraphs)
    return {
      locale,
      ...periodPlace(visit, period),
      submissionKey: crypto.randomUUID(),
      today: actor.today,
      first: period.opensOn,
      paragraphs: paragraphs.map(({ key }) => ({ value: key, label: titles.get(key)! })),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "moderate", "comment")
  const periodId = params.commentPeriod
  return submit({ request, locale: visit.locale, schema: enteredComment }, async (typed, form) => {
    const id = await visit.act(form, (tx) => enterComment(tx, visit.actor, { ...typed, periodId }))
    return redirect(visit.address(`/strategy/comments/${periodId}/inbox/${id}`))
  })
}

export default function NewComment({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, here, crumbs, submissionKey, today, first, paragraphs } = loaderData
  const say = words(locale)
  const known = (name: string, value = "") => asTyped(actionData, name, value)
  return (
    <StaffPage
      title={say("enter-comment")}
      lead={say("enter-comment-lead")}
      breadcrumb={[...crumbs, { label: say("comments-received"), href: `${here}/inbox` }]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <RadioGroup
          {...known("toldHow")}
          label={say("told-how")}
          options={toldHows.map((how) => ({ value: how, label: say(`told-${how}`) }))}
        />
        <TextInput {...known("toldWhere")} label={say("told-where")} maxLength={300} optional />
        <DateInput {...known("toldOn", today)} label={say("told-on")} min={first} max={today} />
        <Select {...known("paragraphKey")} label={say("paragraph")} options={paragraphs} />
        <CommentFields locale={locale} refused={actionData} />
        <RadioGroup
          {...known("locale", locale)}
          label={say("said-in")}
          options={(["en", "fr"] as const).map((one) => ({ value: one, label: say(`in-${one}`) }))}
        />
        <ButtonRow>
          <Button>{say("keep-comment")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
