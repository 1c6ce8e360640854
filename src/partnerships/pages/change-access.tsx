import { redirect } from "react-router"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Form } from "#ui"
import { access } from "../access.ts"
import { changeRole } from "../acts/change-role.ts"
import { afterwards, languagesOfTranslator } from "../parts/afterwards.ts"
import { RoleField } from "../parts/role-field.tsx"
import { changedAccess } from "../parts/schemas.ts"
import { StaffPage } from "../parts/staff-page.tsx"
import { accessOf } from "../reads/access-of.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-access"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "access")
  const { id, name, email, role } = await visit.read((tx) => accessOf(tx, params.access))
  return {
    locale: visit.locale,
    people: visit.address("/people"),
    languages: role === "translator" ? visit.address(languagesOfTranslator(id)) : null,
    submissionKey: crypto.randomUUID(),
    id,
    name,
    email,
    role,
  }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "access")
  return submit({ request, locale: visit.locale, schema: changedAccess }, async ({ role }, form) => {
    const id = await visit.act(form, (tx) => changeRole(tx, visit.actor, { id: params.access, role }))
    return redirect(visit.address(afterwards(id, role)))
  })
}

export default function ChangeAccess({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, people, languages, submissionKey, id, name, email, role } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={name}
      lead={<bdi dir="ltr">{email}</bdi>}
      breadcrumb={[{ label: say("people"), href: people }]}
      refused={actionData}
      actions={
        languages && (
          <Button look="secondary" href={languages}>
            {say("to-their-languages")}
          </Button>
        )
      }
    >
      <Form submissionKey={submissionKey}>
        <RoleField locale={locale} known={role} refused={actionData} />
        <ButtonRow>
          <Button>{say("change-role")}</Button>
          <Button look="quiet" href={`${people}/${id}/ending`}>
            {say("end-access")}
          </Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
