import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { titleIn } from "#platform/words"
import { TextInput } from "#ui"
import { access } from "../access.ts"
import { changeIndicator } from "../acts/change-indicator.ts"
import { IndicatorForm } from "../parts/indicator-form.tsx"
import { changedIndicator, indicatorTyped } from "../parts/schemas.ts"
import { indicatorChoices } from "../reads/choices.ts"
import { indicatorOf } from "../reads/indicators.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-indicator"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "indicator")
  return visit.read(async (tx) => {
    const known = await indicatorOf(tx, params.indicator)
    if (!known) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/indicators"),
      known,
      choices: await indicatorChoices(tx, visit.actor.today, known),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "indicator")
  return submit({ request, locale: visit.locale, schema: changedIndicator }, async (typed, form) => {
    const { version, why } = typed
    const change = { ...indicatorTyped(visit.locale, typed), id: params.indicator, version, why }
    await visit.act(form, (tx) => changeIndicator(tx, visit.actor, change))
    return redirect(visit.address(`/indicators/${change.id}`))
  })
}

export default function ChangeIndicator({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, known, choices, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("change-indicator")}
      lead={say("change-lead")}
      breadcrumb={[
        { label: say("indicators"), href: base },
        { label: titleIn(locale, known), href: `${base}/${known.id}` },
      ]}
      refused={actionData}
    >
      <IndicatorForm {...{ locale, choices, known, submissionKey, refused: actionData }}>
        <TextInput
          {...asTyped(actionData, "why")}
          label={say("why-changed")}
          hint={say("why-changed-hint")}
          optional
        />
      </IndicatorForm>
    </StaffPage>
  )
}
