import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { bothTitles, submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { addPriority } from "../acts/add-priority.ts"
import { ItemFields } from "../parts/item-fields.tsx"
import { levelSaid } from "../rules/level-said.ts"
import { newPriority } from "../parts/schemas.ts"
import { TitleForm } from "../parts/title-form.tsx"
import { bodiesToChoose } from "../reads/bodies-to-choose.ts"
import { communityPlanOf, currentPlan } from "../reads/community-plans.ts"
import { levelsOf, usualLevels } from "../reads/levels.ts"
import { planName } from "../reads/plan-name.ts"
import { levelAt } from "../rules/level.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-priority"

/** By which names this page's address may be asked: the plan it goes into. */
export const handle = { asks: ["plan"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  const { locale, actor } = visit
  const asked = planAsked(request.url)
  return visit.read(async (tx) => {
    const named = asked ? await communityPlanOf(tx, asked) : undefined
    const plan = named ?? (await currentPlan(tx, actor.today))
    const levels = plan ? await levelsOf(tx, plan.id) : usualLevels()
    return {
      locale,
      base: visit.address("/strategy"),
      plan: plan ? { id: plan.id, name: planName(locale, plan) } : null,
      level: levelSaid(locale, levelAt(levels, 1)),
      bodies: await bodiesToChoose(tx, actor.today),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  const communityPlanId = planAsked(request.url)
  return submit({ request, locale: visit.locale, schema: newPriority }, async (input, form) => {
    const added = { ...input, ...bothTitles(input), ...(communityPlanId ? { communityPlanId } : {}) }
    const id = await visit.act(form, (tx) => addPriority(tx, visit.actor, added))
    return redirect(visit.address(`/strategy/priorities/${id}`))
  })
}

function planAsked(url: string): string | undefined {
  const asked = z.uuid().safeParse(new URL(url).searchParams.get("plan"))
  return asked.success ? asked.data : undefined
}

export default function NewPriority({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, plan, level, bodies, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("add-thing", { thing: level.aThing })}
      breadcrumb={[
        { label: say("strategy"), href: base },
        ...(plan ? [{ label: plan.name, href: `${base}/plans/${plan.id}` }] : []),
      ]}
      refused={actionData}
    >
      <TitleForm locale={locale} submissionKey={submissionKey} refused={actionData}>
        <ItemFields locale={locale} bodies={bodies} refused={actionData} isTop />
      </TitleForm>
    </StaffPage>
  )
}
