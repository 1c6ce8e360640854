import { nameIn } from "#platform/words"
import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { Button, Disclosure, Facts, Form } from "#ui"
import { access } from "../access.ts"
import { changeContact, contactLeft } from "../acts/change-contact.ts"
import { ContactForm } from "../parts/contact-form.tsx"
import { isStale, SavedNow } from "../parts/organization-facts.tsx"
import { contactOf, organizationOf } from "../reads/queries.ts"
import { changedContact, leaving } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-contact"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "organization")
  return visit.read(async (tx) => {
    const known = await contactOf(tx, params.contact)
    const organization = known && (await organizationOf(tx, known.organizationId))
    if (!known || organization?.kind !== "organization") throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/organizations"),
      known,
      organization: nameIn(visit.locale, organization),
      submissionKey: crypto.randomUUID(),
    }
  })
}

/** Two forms stand on this page: what is known of them, and that they have left. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "organization")
  const id = params.contact
  const known = await visit.read((tx) => contactOf(tx, id))
  const back = () => redirect(visit.address(`/organizations/${known?.organizationId ?? ""}`))
  const { locale } = visit
  if ((await request.clone().formData()).has("name")) {
    return submit({ request, locale, schema: changedContact }, async (input, form) => {
      await visit.act(form, (tx) => changeContact(tx, visit.actor, { ...input, id }))
      return back()
    })
  }
  return submit({ request, locale, schema: leaving }, async ({ version }, form) => {
    await visit.act(form, (tx) => contactLeft(tx, visit.actor, { version, id }))
    return back()
  })
}

export default function ChangeContact({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, known, organization, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("change-contact")}
      breadcrumb={[
        { label: say("organizations"), href: base },
        { label: organization, href: `${base}/${known.organizationId}` },
      ]}
      refused={actionData}
    >
      {isStale(actionData, known) && (
        <SavedNow locale={locale}>
          <Facts
            facts={[
              { term: say("contact-name"), description: known.name },
              { term: say("email"), description: known.email },
              { term: say("phone"), description: known.phone },
              { term: say("job-title"), description: known.jobTitle },
              { term: say("written-in"), description: say(`in-${known.locale}`) },
            ].filter((fact) => fact.description)}
          />
        </SavedNow>
      )}
      <ContactForm locale={locale} submissionKey={submissionKey} known={known} refused={actionData} />
      <Disclosure summary={say("has-left")}>
        <Form submissionKey={submissionKey}>
          <input type="hidden" name="version" value={known.version} />
          <p>{say("has-left-why")}</p>
          <Button look="danger">{say("has-left")}</Button>
        </Form>
      </Disclosure>
    </StaffPage>
  )
}
