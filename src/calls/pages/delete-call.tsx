import { redirect } from "react-router"
import { deskAddress, DeskPage } from "#parts/desk"
import { submit, visitOf } from "#platform/web"
import { Confirmation } from "#ui"
import { access } from "../access.ts"
import { deleteCall } from "../acts/change-draft.ts"
import { draftVisited } from "../parts/draft-visited.ts"
import { publishing } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/delete-call"

export async function loader({ params, context }: Route.LoaderArgs) {
  const { call: _, ...shown } = await draftVisited(visitOf(context), params.call)
  return shown
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "make", "call")
  return submit({ request, locale: visit.locale, schema: publishing }, async (_, form) => {
    await visit.act(form, (tx) => deleteCall(tx, visit.actor, params.call))
    return redirect(deskAddress(visit, "/calls"))
  })
}

export default function DeleteCall({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, calls, here, title, submissionKey } = loaderData
  const say = words(locale)
  return (
    <DeskPage
      title={say("delete-call")}
      lead={<bdi>{title}</bdi>}
      breadcrumb={[
        { label: say("calls"), href: calls },
        { label: title, href: here },
      ]}
      refused={actionData}
    >
      <Confirmation
        submissionKey={submissionKey}
        warning={say("delete-call-warning", { title })}
        consequences={[say("delete-call-unseen"), say("delete-call-history")]}
        confirm={say("delete-call")}
        cancel={{ href: here, label: say("cancel") }}
      />
    </DeskPage>
  )
}
