import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { activitiesOf } from "#plans"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { inLanguage, titleIn } from "#platform/words"
import { Button, ButtonRow, Form, TextArea } from "#ui"
import { access } from "../access.ts"
import { changeContribution } from "../acts/change-contribution.ts"
import { ContributionFields } from "../parts/contribution-fields.tsx"
import { filledIn } from "../parts/filled-in.ts"
import { changedContribution } from "../parts/schemas.ts"
import { statedIn } from "../parts/stated-in.ts"
import { contributionOf } from "../reads/contributions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-contribution"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "contribution")
  const { locale } = visit
  return visit.read(async (tx) => {
    const known = await contributionOf(tx, params.contribution)
    if (!known || known.withdrawnAt) throw new NotFound()
    return {
      locale,
      base: visit.address("/contributions"),
      submissionKey: crypto.randomUUID(),
      id: known.id,
      kind: known.kind,
      version: known.version,
      what: inLanguage(locale, known, "what"),
      filled: filledIn(locale, known),
      activities: (await activitiesOf(tx, known.fiscalYear)).map((one) => ({
        value: one.id,
        label: titleIn(locale, one),
      })),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "contribution")
  const id = params.contribution
  return submit({ request, locale: visit.locale, schema: changedContribution }, async (typed, form) => {
    const { version, reason, ...statement } = typed
    const change = { id, version, reason, stated: statedIn(statement) }
    await visit.act(form, (tx) => changeContribution(tx, visit.actor, change))
    return redirect(visit.address(`/contributions/${id}`))
  })
}

export default function ChangeContribution({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, id, kind, version, what, filled, activities } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("change-contribution")}
      lead={say("change-lead")}
      breadcrumb={[
        { label: say("contributions"), href: base },
        { label: what, href: `${base}/${id}` },
      ]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="version" value={version} />
        <ContributionFields {...{ locale, kind, filled, activities }} refused={actionData} />
        <TextArea
          {...asTyped(actionData, "reason")}
          label={say("reason")}
          hint={say("reason-hint")}
          rows={2}
          maxLength={2000}
        />
        <ButtonRow>
          <Button>{say("keep-change")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
