import { titleIn } from "#platform/words"
import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { bothTitles, submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { changeOutcome } from "../acts/change-outcome.ts"
import { ItemFields } from "../parts/item-fields.tsx"
import { TitleSavedMeanwhile } from "../parts/saved-meanwhile.tsx"
import { changedOutcome } from "../parts/schemas.ts"
import { TitleForm } from "../parts/title-form.tsx"
import { bodiesToChoose } from "../reads/bodies-to-choose.ts"
import { outcomeOf } from "../reads/queries.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-outcome"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return visit.read(async (tx) => {
    const outcome = await outcomeOf(tx, params.outcome)
    if (!outcome) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/strategy"),
      outcome,
      bodies: await bodiesToChoose(tx, visit.actor.today, outcome.bodyId),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return submit({ request, locale: visit.locale, schema: changedOutcome }, async (input, form) => {
    const change = { ...input, ...bothTitles(input), id: params.outcome }
    await visit.act(form, (tx) => changeOutcome(tx, visit.actor, change))
    return redirect(visit.address(`/strategy/outcomes/${params.outcome}`))
  })
}

export default function ChangeOutcome({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, outcome, bodies, submissionKey } = loaderData
  const say = words(locale)
  const title = titleIn(locale, outcome)
  return (
    <StaffPage
      title={say("change-thing", { title })}
      breadcrumb={[
        { label: say("strategy"), href: base },
        { label: title, href: `${base}/outcomes/${outcome.id}` },
      ]}
      refused={actionData}
    >
      <TitleSavedMeanwhile locale={locale} refused={actionData} known={outcome} />
      <TitleForm locale={locale} submissionKey={submissionKey} known={outcome} refused={actionData}>
        <ItemFields locale={locale} bodies={bodies} known={outcome} refused={actionData} isTop={false} />
      </TitleForm>
    </StaffPage>
  )
}
