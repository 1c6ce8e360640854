import { nameIn } from "#platform/words"
import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { Confirmation, DateInput } from "#ui"
import { access } from "../access.ts"
import { endBody } from "../acts/end-body.ts"
import { bodyOf } from "../reads/queries.ts"
import { ending } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/body-ending"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "change", "council")
    const body = await bodyOf(tx, params.body)
    if (!body) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      today: visit.actor.today,
      body,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "council")
  return submit({ request, locale: visit.locale, schema: ending }, async (input, form) => {
    const id = params.body
    await visit.act(form, (tx) => endBody(tx, visit.actor, { id, ...input }))
    return redirect(visit.address(`/council/bodies/${id}`))
  })
}

export default function BodyEnding({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, today, body } = loaderData
  const say = words(locale)
  const name = nameIn(locale, body)
  const href = `${base}/bodies/${body.id}`
  return (
    <StaffPage
      title={say("end-body")}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: name, href },
      ]}
      refused={actionData}
    >
      <Confirmation
        submissionKey={submissionKey}
        warning={say("end-body-warning", { body: name })}
        consequences={[say("end-body-seats"), say("end-body-past")]}
        confirm={say("end-body")}
        cancel={{ href, label: say("cancel") }}
      >
        <input type="hidden" name="version" value={body.version} />
        <DateInput {...asTyped(actionData, "endsOn", body.endsOn ?? today)} label={say("last-day-body")} />
      </Confirmation>
    </StaffPage>
  )
}
