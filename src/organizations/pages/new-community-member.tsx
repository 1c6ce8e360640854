import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { addCommunityMember } from "../acts/add-community-member.ts"
import { CommunityMemberForm } from "../parts/community-member-form.tsx"
import { newCommunityMember } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-community-member"

export function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "add", "organization")
  return { locale: visit.locale, base: visit.address("/organizations"), submissionKey: crypto.randomUUID() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "add", "organization")
  return submit({ request, locale: visit.locale, schema: newCommunityMember }, async (input, form) => {
    const id = await visit.act(form, (tx) => addCommunityMember(tx, visit.actor, input))
    return redirect(visit.address(`/organizations/${id}`))
  })
}

export default function NewCommunityMember({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("add-community-member")}
      lead={say("add-community-member-lead")}
      breadcrumb={[{ label: say("organizations"), href: base }]}
      refused={actionData}
    >
      <CommunityMemberForm locale={locale} submissionKey={submissionKey} refused={actionData} />
    </StaffPage>
  )
}
