import { NotFound } from "#platform/refusals"
import { visitOf } from "#platform/web"
import { access } from "../access.ts"
import { PlanPage } from "../parts/plan-page.tsx"
import { planSeen } from "../parts/plan-seen.ts"
import { communityPlanOf } from "../reads/community-plans.ts"
import type { Route } from "./+types/community-plan"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "strategy")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const plan = await communityPlanOf(tx, params.community)
    if (!plan) throw new NotFound()
    return { partnership: visit.address(""), seen: await planSeen(tx, { locale, actor }, plan) }
  })
}

export default function CommunityPlanPage({ loaderData }: Route.ComponentProps) {
  const { partnership, seen } = loaderData
  return <PlanPage {...seen} partnership={partnership} isCurrent={false} />
}
