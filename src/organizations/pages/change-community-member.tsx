import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { changeCommunityMember } from "../acts/change-community-member.ts"
import { CommunityMemberForm } from "../parts/community-member-form.tsx"
import { isStale, SavedNow } from "../parts/organization-facts.tsx"
import { PersonFacts } from "../parts/person-facts.tsx"
import { changedCommunityMember } from "../parts/schemas.ts"
import { contactsOf, organizationOf } from "../reads/queries.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-community-member"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "organization")
  return visit.read(async (tx) => {
    const member = await organizationOf(tx, params.member)
    if (member?.kind !== "community-member") throw new NotFound()
    const [contact] = await contactsOf(tx, member.id)
    const { id, nameEn: name, sector, locale: writtenIn, version } = member
    const { email = null, phone = null } = contact ?? {}
    return {
      locale: visit.locale,
      base: visit.address("/organizations"),
      id,
      known: { name, email, phone, locale: writtenIn, sector, version },
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "organization")
  const id = params.member
  return submit({ request, locale: visit.locale, schema: changedCommunityMember }, async (input, form) => {
    await visit.act(form, (tx) => changeCommunityMember(tx, visit.actor, { ...input, id }))
    return redirect(visit.address(`/organizations/${id}`))
  })
}

export default function ChangeCommunityMember({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, id, known, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("change-community-member")}
      breadcrumb={[
        { label: say("organizations"), href: base },
        { label: known.name, href: `${base}/${id}` },
      ]}
      refused={actionData}
    >
      {isStale(actionData, known) && (
        <SavedNow locale={locale}>
          <PersonFacts locale={locale} person={known} />
        </SavedNow>
      )}
      <CommunityMemberForm locale={locale} submissionKey={submissionKey} known={known} refused={actionData} />
    </StaffPage>
  )
}
