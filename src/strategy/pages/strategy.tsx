import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { Button, ButtonRow, EmptyState } from "#ui"
import { access } from "../access.ts"
import { PlanPage } from "../parts/plan-page.tsx"
import { planSeen } from "../parts/plan-seen.ts"
import { currentPlan } from "../reads/community-plans.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/strategy"

/** The plan in force, else the newest. */
export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "strategy")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const plan = await currentPlan(tx, actor.today)
    return {
      locale,
      partnership: visit.address(""),
      may: access.may(actor, "change", "strategy"),
      seen: plan ? await planSeen(tx, { locale, actor }, plan) : null,
    }
  })
}

export default function Strategy({ loaderData }: Route.ComponentProps) {
  const { locale, partnership, may, seen } = loaderData
  if (seen) return <PlanPage {...seen} partnership={partnership} isCurrent />
  const say = words(locale)
  const strategy = `${partnership}/strategy`
  return (
    <StaffPage
      title={say("community-plan")}
      lead={say("lead")}
      actions={
        <ButtonRow>
          {may && <Button href={`${strategy}/plans/new`}>{say("begin-plan")}</Button>}
          <Button look="secondary" href={`${partnership}/indicators`}>
            {say("see-indicators")}
          </Button>
          <Button look="secondary" href={`${partnership}/strategy/comments`}>
            {say("see-comments")}
          </Button>
        </ButtonRow>
      }
    >
      <EmptyState
        title={say("no-priorities")}
        why={<p>{say("no-priorities-why")}</p>}
        next={may && <Button href={`${strategy}/priorities/new`}>{say("add-priority")}</Button>}
      />
    </StaffPage>
  )
}
