import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { StatusKind } from "#ui"
import type { PlanStanding } from "../rules/plan-standing.ts"
import { words } from "../words/index.ts"

const kinds: Record<PlanStanding, StatusKind> = {
  draft: "waiting",
  consulted: "waiting",
  adopted: "good",
  endorsed: "good",
  "in-force": "good",
  superseded: "stopped",
}

/** Where a plan stands, and since which day. */
export function PlanState(props: { locale: Locale; standing: PlanStanding; since: string | null }) {
  const { locale, standing, since } = props
  const say = words(locale)
  const said = say(`standing-${standing}`)
  return (
    <Status kind={kinds[standing]}>
      {since ? say("standing-since", { standing: said, date: formatDate(locale, since) }) : said}
    </Status>
  )
}
