import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { Button, ButtonRow, Disclosure, Form, Status } from "#ui"
import { access } from "../access.ts"
import { ContactsTable } from "../parts/contacts-table.tsx"
import { OrganizationFacts } from "../parts/organization-facts.tsx"
import { PersonFacts } from "../parts/person-facts.tsx"
import { organizationLeft } from "../acts/organization-left.ts"
import { aliasesOf, contactsOf, organizationOf } from "../reads/queries.ts"
import { leaving } from "../parts/schemas.ts"
import { toldReach } from "../rules/told-reach.ts"
import { toldSector } from "../rules/told-sector.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/organization"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    const known = await organizationOf(tx, params.organization)
    if (!known) throw new NotFound()
    const mayChange = access.may(visit.actor, "change", "organization")
    const aliases = await aliasesOf(tx, known.id)
    const organization = { ...(mayChange ? known : toldSector(known)), aliases }
    return {
      locale: visit.locale,
      base: visit.address("/organizations"),
      contributions: visit.address("/contributions"),
      may: mayChange && !organization.leftOn,
      mayChange,
      organization,
      contacts: (await contactsOf(tx, organization.id)).map((contact) =>
        mayChange ? contact : toldReach({ ...contact, kind: known.kind }),
      ),
      submissionKey: crypto.randomUUID(),
    }
  })
}

/** The organisation leaves the partnership. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "organization")
  return submit({ request, locale: visit.locale, schema: leaving }, async ({ version }, form) => {
    await visit.act(form, (tx) => organizationLeft(tx, visit.actor, { id: params.organization, version }))
    return redirect(visit.address(`/organizations/${params.organization}`))
  })
}

export default function OrganizationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, contributions, may, organization, contacts, submissionKey } = loaderData
  const say = words(locale)
  const isPerson = organization.kind === "community-member"
  const here = isPerson ? `${base}/community-members/${organization.id}` : `${base}/${organization.id}`
  return (
    <StaffPage
      title={nameIn(locale, organization)}
      breadcrumb={[{ label: say("organizations"), href: base }]}
      refused={actionData}
      status={
        organization.leftOn && (
          <Status kind="stopped">{say("left-on", { date: formatDate(locale, organization.leftOn) })}</Status>
        )
      }
      actions={
        may && (
          <ButtonRow>
            <Button look="secondary" href={`${here}/change`}>
              {say("change")}
            </Button>
          </ButtonRow>
        )
      }
    >
      {isPerson ? (
        <PersonFacts locale={locale} person={personOf(loaderData)} />
      ) : (
        <>
          <OrganizationFacts
            locale={locale}
            organization={organization}
            unknownSector={say(loaderData.mayChange ? "sector-unknown" : "sector-not-told")}
          />
          <ContactsTable {...{ locale, base, contacts, may }} organizationId={organization.id} />
        </>
      )}
      <p>
        <a href={`${contributions}?giver=${organization.id}`}>{say("see-contributions")}</a>
      </p>
      {may && (
        <Disclosure summary={say("organization-left")}>
          <Form submissionKey={submissionKey}>
            <input type="hidden" name="version" value={organization.version} />
            <p>{say(isPerson ? "person-left-why" : "organization-left-why")}</p>
            <Button look="danger">{say("organization-left")}</Button>
          </Form>
        </Disclosure>
      )}
    </StaffPage>
  )
}

/** A community member is their own one contact. */
function personOf({ organization, contacts }: Route.ComponentProps["loaderData"]) {
  const { email = null, phone = null } = contacts[0] ?? {}
  const { nameEn: name, locale, sector } = organization
  return { name, email, phone, locale, sector }
}
