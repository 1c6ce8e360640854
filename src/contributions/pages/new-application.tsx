import { redirect } from "react-router"
import { organizationsByName } from "#organizations"
import { StaffPage } from "#parts/partnerships"
import { submit, visitOf } from "#platform/web"
import { nameIn } from "#platform/words"
import { Button, ButtonRow, Form } from "#ui"
import { access } from "../access.ts"
import { addApplication } from "../acts/add-application.ts"
import { ApplicationFields } from "../parts/application-fields.tsx"
import { newApplication } from "../parts/schemas.ts"
import { applicationIn } from "../parts/stated-in.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-application"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "application")
  const { locale } = visit
  return visit.read(async (tx) => ({
    locale,
    base: visit.address("/contributions"),
    submissionKey: crypto.randomUUID(),
    organizations: (await organizationsByName(tx, { locale, most: 500 })).map((one) => ({
      value: one.id,
      label: nameIn(locale, one),
    })),
  }))
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "application")
  return submit({ request, locale: visit.locale, schema: newApplication }, async (typed, form) => {
    const id = await visit.act(form, (tx) => addApplication(tx, visit.actor, applicationIn(typed)))
    return redirect(visit.address(`/contributions/applications/${id}`))
  })
}

const nothing = { funder: "", programme: "", purposeEn: "", purposeFr: "", asked: "", deadline: "" }

export default function NewApplication({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, organizations } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("new-application")}
      breadcrumb={[
        { label: say("contributions"), href: base },
        { label: say("applications"), href: `${base}/applications` },
      ]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <ApplicationFields
          {...{ locale, organizations }}
          filled={{ ...nothing, organizationId: "", partnerIds: [] }}
          refused={actionData}
        />
        <ButtonRow>
          <Button>{say("keep-application")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
