import { nameIn } from "#platform/words"
import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { addContact } from "../acts/add-contact.ts"
import { ContactForm } from "../parts/contact-form.tsx"
import { organizationOf } from "../reads/queries.ts"
import { newContact } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-contact"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "organization")
  return visit.read(async (tx) => {
    const organization = await organizationOf(tx, params.organization)
    if (organization?.kind !== "organization") throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/organizations"),
      organization,
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "organization")
  return submit({ request, locale: visit.locale, schema: newContact }, async (input, form) => {
    const added = { ...input, organizationId: params.organization }
    await visit.act(form, (tx) => addContact(tx, visit.actor, added))
    return redirect(visit.address(`/organizations/${params.organization}`))
  })
}

export default function NewContact({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, organization, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("add-contact")}
      breadcrumb={[
        { label: say("organizations"), href: base },
        {
          label: nameIn(locale, organization),
          href: `${base}/${organization.id}`,
        },
      ]}
      refused={actionData}
    >
      <ContactForm locale={locale} submissionKey={submissionKey} refused={actionData} />
    </StaffPage>
  )
}
