import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { errorOf, submit, typedIn, visitOf } from "#platform/web"
import { formatDate, inLanguage } from "#platform/words"
import { Button, ButtonRow, DateInput, Form, Notice, TextArea } from "#ui"
import { access } from "../access.ts"
import { doAction } from "../acts/take-action.ts"
import { done } from "../parts/schemas.ts"
import { actionItem } from "../reads/minutes.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/action"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  return visit.read(async (tx) => {
    const item = await actionItem(tx, params.action)
    if (!item) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      today: visit.actor.today,
      item,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  return submit({ request, locale: visit.locale, schema: done }, async (typed, form) => {
    await visit.act(form, (tx) => doAction(tx, visit.actor, { id: params.action, ...typed }))
    return redirect(visit.address("/council/actions"))
  })
}

export default function ActionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, today, item } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={inLanguage(locale, item, "text")}
      lead={item.dueOn ? say("due-by", { date: formatDate(locale, item.dueOn) }) : undefined}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: say("actions"), href: `${base}/actions` },
      ]}
      refused={actionData}
    >
      {item.doneOn ? (
        <Notice kind="success" title={say("done-on", { date: formatDate(locale, item.doneOn) })}>
          <p>{item.doneNote}</p>
        </Notice>
      ) : (
        <Form submissionKey={submissionKey}>
          <DateInput
            name="doneOn"
            label={say("doneOn")}
            value={typedIn(actionData, "doneOn", today)}
            error={errorOf(actionData, "doneOn")}
          />
          <TextArea
            name="doneNote"
            label={say("doneNote")}
            rows={3}
            optional
            value={typedIn(actionData, "doneNote")}
            error={errorOf(actionData, "doneNote")}
          />
          <ButtonRow>
            <Button>{say("it-is-done")}</Button>
          </ButtonRow>
        </Form>
      )}
    </StaffPage>
  )
}
