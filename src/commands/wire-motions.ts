import { minutesMeaning } from "#minutes"
import { whenCarried } from "#motions"
import { communityPlanMeaning } from "#strategy"
import { planMeaning } from "#plans"
import { reportMeaning } from "#reports"

/** What carrying a motion means where its matter stands to the right of motions. */
export function wireMotions(): void {
  whenCarried("minutes", minutesMeaning)
  whenCarried("community-plan", communityPlanMeaning)
  whenCarried("plan", planMeaning)
  whenCarried("report", reportMeaning)
}
