import { nameIn } from "#platform/words"
import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { changeOrganization } from "../acts/change-organization.ts"
import { isStale, OrganizationFacts, SavedNow } from "../parts/organization-facts.tsx"
import { OrganizationForm } from "../parts/organization-form.tsx"
import { aliasesOf, organizationOf } from "../reads/queries.ts"
import { bothNames, changedOrganization } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-organization"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "organization")
  return visit.read(async (tx) => {
    const organization = await organizationOf(tx, params.organization)
    if (organization?.kind !== "organization") throw new NotFound()
    const known = { ...organization, aliases: await aliasesOf(tx, organization.id) }
    return {
      locale: visit.locale,
      base: visit.address("/organizations"),
      known,
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "organization")
  return submit({ request, locale: visit.locale, schema: changedOrganization }, async (input, form) => {
    const change = { ...input, ...bothNames(input), id: params.organization }
    await visit.act(form, (tx) => changeOrganization(tx, visit.actor, change))
    return redirect(visit.address(`/organizations/${params.organization}`))
  })
}

export default function ChangeOrganization({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, known, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("change-organization")}
      breadcrumb={[
        { label: say("organizations"), href: base },
        { label: nameIn(locale, known), href: `${base}/${known.id}` },
      ]}
      refused={actionData}
    >
      {isStale(actionData, known) && (
        <SavedNow locale={locale}>
          <OrganizationFacts locale={locale} organization={known} />
        </SavedNow>
      )}
      <OrganizationForm locale={locale} submissionKey={submissionKey} known={known} refused={actionData} />
    </StaffPage>
  )
}
