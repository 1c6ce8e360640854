import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { addOrganization } from "../acts/add-organization.ts"
import { OrganizationForm } from "../parts/organization-form.tsx"
import { bothNames, newOrganization } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-organization"

export function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "add", "organization")
  return { locale: visit.locale, base: visit.address("/organizations"), submissionKey: crypto.randomUUID() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "add", "organization")
  return submit({ request, locale: visit.locale, schema: newOrganization }, async (input, form) => {
    const id = await visit.act(form, (tx) =>
      addOrganization(tx, visit.actor, { ...input, ...bothNames(input) }),
    )
    return redirect(visit.address(`/organizations/${id}`))
  })
}

export default function NewOrganization({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("add")}
      breadcrumb={[{ label: say("organizations"), href: base }]}
      refused={actionData}
    >
      <OrganizationForm locale={locale} submissionKey={submissionKey} refused={actionData} />
    </StaffPage>
  )
}
