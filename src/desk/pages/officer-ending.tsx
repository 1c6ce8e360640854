import { redirect } from "react-router"
import { partnershipWords, peopleWithAccess } from "#partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { Confirmation } from "#ui"
import { access } from "../access.ts"
import { endOfficer } from "../acts/end-officer.ts"
import { deskAddress } from "../parts/desk-address.ts"
import { DeskPage } from "../parts/desk-page.tsx"
import { nothing } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/officer-ending"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "assign", "officer")
  const person = await visit.read(async (tx) => {
    const found = (await peopleWithAccess(tx)).find(({ id }) => id === params.access)
    if (!found) throw new NotFound()
    return found
  })
  const here = deskAddress(visit, "/people")
  return { locale: visit.locale, here, name: person.name, submissionKey: crypto.randomUUID() }
}

/** Whoever ends their own access has no desk left to go to. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "assign", "officer")
  return submit({ request, locale: visit.locale, schema: nothing }, async (_, form) => {
    const people = await visit.read(peopleWithAccess)
    const isOwn = people.some(({ id, personId }) => id === params.access && personId === visit.actor.id)
    await visit.act(form, (tx) => endOfficer(tx, visit.actor, params.access))
    return redirect(isOwn ? `/${visit.locale}` : deskAddress(visit, "/people"))
  })
}

export default function OfficerEnding({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, here, name, submissionKey } = loaderData
  const say = words(locale)
  return (
    <DeskPage
      title={say("end-access")}
      lead={name}
      breadcrumb={[{ label: say("officers"), href: here }]}
      refused={actionData}
    >
      <Confirmation
        submissionKey={submissionKey}
        warning={say("end-access-warning", { name })}
        consequences={[say("end-access-now"), say("end-access-stays")]}
        confirm={say("end-access")}
        cancel={{ href: here, label: partnershipWords(locale)("cancel") }}
      />
    </DeskPage>
  )
}
