import { redirect } from "react-router"
import { submit, visitOf } from "#platform/web"
import { Confirmation } from "#ui"
import { access } from "../access.ts"
import { endAccess } from "../acts/end-access.ts"
import { nothing } from "../parts/schemas.ts"
import { StaffPage } from "../parts/staff-page.tsx"
import { accessOf } from "../reads/access-of.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/access-ending"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "access")
  const { id, name, personId } = await visit.read((tx) => accessOf(tx, params.access))
  const people = visit.address("/people")
  const isOwn = personId === visit.actor.id
  return { locale: visit.locale, people, submissionKey: crypto.randomUUID(), id, name, isOwn }
}

/** Whoever ends their own access has no page of the partnership left to go to. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "access")
  return submit({ request, locale: visit.locale, schema: nothing }, async (_, form) => {
    const { personId } = await visit.read((tx) => accessOf(tx, params.access))
    await visit.act(form, (tx) => endAccess(tx, visit.actor, params.access))
    return redirect(personId === visit.actor.id ? `/${visit.locale}` : visit.address("/people"))
  })
}

export default function AccessEnding({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, people, submissionKey, id, name, isOwn } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("end-access")}
      lead={name}
      breadcrumb={[
        { label: say("people"), href: people },
        { label: name, href: `${people}/${id}` },
      ]}
      refused={actionData}
    >
      <Confirmation
        submissionKey={submissionKey}
        warning={isOwn ? say("end-own-access-warning") : say("end-access-warning", { name })}
        consequences={[say("end-access-pages"), say("end-access-stays")]}
        confirm={say("end-access")}
        cancel={{ href: `${people}/${id}`, label: say("cancel") }}
      />
    </StaffPage>
  )
}
