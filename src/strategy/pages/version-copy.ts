import { NotFound } from "#platform/refusals"
import { showable, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { planFile, planToTakeAway } from "../document/plan-file.ts"
import type { Route } from "./+types/version-copy"

/** `community-plan-en.pdf`: what a plan said when it was kept, to print, post or send. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "strategy")
  const { partnership, actor } = visit
  const found = await visit.read((tx) => planToTakeAway(tx, { versionId: params.kept }, actor.today))
  const file = found && (await planFile(found, params.planfile, { partnership, today: actor.today }))
  if (!file) throw showable(visit.locale, new NotFound())
  return file
}
