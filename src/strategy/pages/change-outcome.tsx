import { titleIn } from "#platform/words"
import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { bothTitles, submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { changeOutcome } from "../acts/change-outcome.ts"
import { outcomeOf, priorityOf } from "../reads/queries.ts"
import { changedOutcome } from "../parts/schemas.ts"
import { TitleForm } from "../parts/title-form.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-outcome"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return visit.read(async (tx) => {
    const outcome = await outcomeOf(tx, params.outcome)
    const priority = outcome && (await priorityOf(tx, outcome.priorityId))
    if (!outcome || !priority) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/strategy"),
      outcome,
      priority: titleIn(visit.locale, priority),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return submit({ request, locale: visit.locale, schema: changedOutcome }, async (input, form) => {
    const change = { ...bothTitles(input), version: input.version, id: params.outcome }
    const priorityId = await visit.act(form, async (tx) => {
      await changeOutcome(tx, visit.actor, change)
      return (await outcomeOf(tx, change.id))?.priorityId
    })
    return redirect(visit.address(`/strategy/priorities/${priorityId}`))
  })
}

export default function ChangeOutcome({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, outcome, priority, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("change-outcome")}
      breadcrumb={[
        { label: say("strategy"), href: base },
        { label: priority, href: `${base}/priorities/${outcome.priorityId}` },
      ]}
      refused={actionData}
    >
      <TitleForm locale={locale} submissionKey={submissionKey} known={outcome} refused={actionData} />
    </StaffPage>
  )
}
