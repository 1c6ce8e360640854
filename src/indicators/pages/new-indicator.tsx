import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { addIndicator } from "../acts/add-indicator.ts"
import { IndicatorForm } from "../parts/indicator-form.tsx"
import { indicatorTyped, newIndicator } from "../parts/schemas.ts"
import { indicatorChoices } from "../reads/choices.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-indicator"

export const handle = { asks: ["under"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "indicator")
  return {
    locale: visit.locale,
    base: visit.address("/indicators"),
    under: new URL(request.url).searchParams.get("under") ?? "",
    choices: await visit.read((tx) => indicatorChoices(tx, visit.actor.today)),
    submissionKey: crypto.randomUUID(),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "indicator")
  return submit({ request, locale: visit.locale, schema: newIndicator }, async (typed, form) => {
    const added = indicatorTyped(visit.locale, typed)
    const id = await visit.act(form, (tx) => addIndicator(tx, visit.actor, added))
    return redirect(visit.address(`/indicators/${id}`))
  })
}

export default function NewIndicator({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, under, choices, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("add-indicator")}
      breadcrumb={[{ label: say("indicators"), href: base }]}
      refused={actionData}
    >
      <IndicatorForm {...{ locale, choices, under, submissionKey, refused: actionData }} />
    </StaffPage>
  )
}
