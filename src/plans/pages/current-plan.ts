import { redirect } from "react-router"
import { fiscalYearOf } from "#partnerships"
import { visitOf } from "#platform/web"
import type { Route } from "./+types/current-plan"

/** The plan of the year we are in. */
export function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  throw redirect(visit.address(`/plans/${fiscalYearOf(visit.actor.today)}`))
}
