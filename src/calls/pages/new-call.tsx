import { redirect } from "react-router"
import { deskAddress, DeskPage } from "#parts/desk"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Form } from "#ui"
import { access } from "../access.ts"
import { makeCall } from "../acts/make-call.ts"
import { callOf, CallFields, typedCall } from "../parts/call-fields.tsx"
import { newCall } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-call"

export function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "make", "call")
  return { locale: visit.locale, calls: deskAddress(visit, "/calls"), submissionKey: crypto.randomUUID() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "make", "call")
  return submit({ request, locale: visit.locale, schema: newCall }, async (typed, form) => {
    const id = await visit.act(form, (tx) => makeCall(tx, visit.actor, callOf(typed)))
    return redirect(deskAddress(visit, `/calls/${id}`))
  })
}

export default function NewCallPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, calls, submissionKey } = loaderData
  const say = words(locale)
  return (
    <DeskPage
      title={say("make-call")}
      lead={<p>{say("make-call-lead")}</p>}
      breadcrumb={[{ label: say("calls"), href: calls }]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <CallFields locale={locale} known={typedCall()} refused={actionData} />
        <ButtonRow>
          <Button>{say("keep-call")}</Button>
          <Button look="quiet" href={calls}>
            {say("cancel")}
          </Button>
        </ButtonRow>
      </Form>
    </DeskPage>
  )
}
