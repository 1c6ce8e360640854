import { walkUp } from "#evidence"
import type { DecisionAsked, DecisionWay } from "#motions"
import { fiscalYearLabel } from "#partnerships"
import type { Tx } from "#platform/database"
import { titleIn } from "#platform/words"
import { words } from "../words/index.ts"
import { openVersions } from "./published.ts"

/** The public activities that carry a decision out, each where the newest public plan with it stands. */
export async function activitiesOfDecision(
  tx: Tx,
  { motionId, locale, at }: DecisionAsked,
): Promise<DecisionWay[]> {
  const above = await walkUp(tx, motionId)
  const ids = above.filter(({ kind, steps }) => kind === "activity" && steps === 1).map(({ id }) => id)
  if (ids.length === 0) return []
  const versions = await openVersions(tx, at)
  return ids.flatMap((id) => {
    const version = versions.find(({ content }) => content.activities.some((one) => one.id === id))
    const said = version?.content.activities.find((one) => one.id === id)
    if (!version || !said) return []
    const say = words(locale)
    const values = { title: titleIn(locale, said), year: fiscalYearLabel(version.fiscalYear) }
    return {
      term: say("public-carried-out-by"),
      title: say("public-activity-of", values),
      path: `/plan/years/${version.versionId}`,
    }
  })
}
