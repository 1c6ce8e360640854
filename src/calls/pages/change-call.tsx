import { redirect } from "react-router"
import { deskAddress, DeskPage } from "#parts/desk"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Form } from "#ui"
import { access } from "../access.ts"
import { changeCall } from "../acts/change-draft.ts"
import { callOf, CallFields, typedCall } from "../parts/call-fields.tsx"
import { draftVisited } from "../parts/draft-visited.ts"
import { newCall } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-call"

export async function loader({ params, context }: Route.LoaderArgs) {
  const { call, ...shown } = await draftVisited(visitOf(context), params.call)
  return { ...shown, known: typedCall(call) }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "make", "call")
  return submit({ request, locale: visit.locale, schema: newCall }, async (typed, form) => {
    await visit.act(form, (tx) => changeCall(tx, visit.actor, params.call, callOf(typed)))
    return redirect(deskAddress(visit, `/calls/${params.call}`))
  })
}

export default function ChangeCall({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, calls, here, title, known, submissionKey } = loaderData
  const say = words(locale)
  return (
    <DeskPage
      title={say("change-call")}
      lead={<p>{say("make-call-lead")}</p>}
      breadcrumb={[
        { label: say("calls"), href: calls },
        { label: title, href: here },
      ]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <CallFields locale={locale} known={known} refused={actionData} />
        <ButtonRow>
          <Button>{say("keep-call")}</Button>
          <Button look="quiet" href={here}>
            {say("cancel")}
          </Button>
        </ButtonRow>
      </Form>
    </DeskPage>
  )
}
