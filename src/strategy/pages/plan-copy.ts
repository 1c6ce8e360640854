import { NotFound } from "#platform/refusals"
import { showable, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { planFile, planToTakeAway } from "../document/plan-file.ts"
import type { Route } from "./+types/plan-copy"

/** `community-plan-en.pdf`: what the plan says now, to print, post or send. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "strategy")
  const { partnership, actor } = visit
  const found = await visit.read((tx) => planToTakeAway(tx, { planId: params.community }, actor.today))
  const file = found && (await planFile(found, params.planfile, { partnership, today: actor.today }))
  if (!file) throw showable(visit.locale, new NotFound())
  return file
}
