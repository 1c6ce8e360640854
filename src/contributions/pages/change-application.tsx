import { redirect } from "react-router"
import { organizationsByName } from "#organizations"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { inLanguage, nameIn } from "#platform/words"
import { Button, ButtonRow, Form } from "#ui"
import { access } from "../access.ts"
import { changeApplication } from "../acts/change-application.ts"
import { ApplicationFields } from "../parts/application-fields.tsx"
import { written } from "../parts/filled-in.ts"
import { changedApplication } from "../parts/schemas.ts"
import { applicationIn } from "../parts/stated-in.ts"
import { applicationOf } from "../reads/applications.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-application"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "application")
  const { locale } = visit
  return visit.read(async (tx) => {
    const known = await applicationOf(tx, params.application)
    if (!known) throw new NotFound()
    const { funder, programme, purposeEn, purposeFr, organizationId } = known
    return {
      locale,
      base: visit.address("/contributions"),
      submissionKey: crypto.randomUUID(),
      id: known.id,
      version: known.version,
      title: inLanguage(locale, known, "purpose"),
      filled: {
        funder,
        programme,
        purposeEn,
        purposeFr,
        organizationId,
        asked: written(locale, known.askedCents),
        deadline: known.deadline ?? "",
        partnerIds: known.partners.map(({ id }) => id),
      },
      organizations: (await organizationsByName(tx, { locale, most: 500 })).map((one) => ({
        value: one.id,
        label: nameIn(locale, one),
      })),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "application")
  const id = params.application
  return submit({ request, locale: visit.locale, schema: changedApplication }, async (typed, form) => {
    const { version, ...rest } = typed
    const change = { id, version, given: applicationIn(rest) }
    await visit.act(form, (tx) => changeApplication(tx, visit.actor, change))
    return redirect(visit.address(`/contributions/applications/${id}`))
  })
}

export default function ChangeApplication({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, id, version, title, filled, organizations } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("change-application")}
      breadcrumb={[
        { label: say("applications"), href: `${base}/applications` },
        { label: title, href: `${base}/applications/${id}` },
      ]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="version" value={version} />
        <ApplicationFields {...{ locale, filled, organizations }} refused={actionData} />
        <ButtonRow>
          <Button>{say("keep-change")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
