import { Outlet } from "react-router"
import { NotFound } from "#platform/refusals"
import { makeVisit, refused, servicesOf, visitOf } from "#platform/web"
import { reviewContext } from "../parts/review-context.ts"
import { deskPartnerships } from "../reads/desk-partnerships.ts"
import type { Route } from "./+types/within-review"

/**
 * The one gate to another's reports: the partnership must lie on this person's desk today, and from here on every
 * transaction is an officer's, in which the database asks the same again and shows what was submitted alone (decision 0010).
 */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ params, context }, next) => {
    const desk = visitOf(context)
    const { locale, actor, person } = desk
    const slug = (params as { reviewed?: string }).reviewed
    const partnership = (await desk.read((tx) => deskPartnerships(tx, actor.id))).find(
      (each) => each.slug === slug,
    )
    if (!partnership || !actor.id) throw refused(locale, new NotFound())
    const services = servicesOf(context)
    const database = { ...services.database, ...services.database.reviewing(actor.id) }
    const officer = { kind: "person", id: actor.id, role: "officer" } as const
    const review = makeVisit({ ...services, database }, { locale, partnership, person, actor: officer })
    context.set(reviewContext, { review, reportForms: partnership.reportForms })
    return next()
  },
]

export default function WithinReview() {
  return <Outlet />
}
