import { Outlet } from "react-router"
import { NotFound } from "#platform/refusals"
import { refused, visitOf } from "#platform/web"
import { nameIn } from "#platform/words"
import { firstAddress, seesTheWork } from "../rules/role.ts"
import type { Route } from "./+types/within-partnership"

/** A funder has none of these pages: whoever works for one is answered as if there were no such partnership. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ context }, next) => {
    const { locale, partnership } = visitOf(context)
    if (partnership.kind === "funder") throw refused(locale, new NotFound())
    return next()
  },
]

/** What every staff page of one partnership shows around itself; read by StaffPage. */
export function loader({ context }: Route.LoaderArgs) {
  const { locale, partnership, person, actor } = visitOf(context)
  return {
    locale,
    name: nameIn(locale, partnership),
    slug: partnership.slug,
    seesTheWork: seesTheWork(actor.role),
    first: firstAddress(actor.role),
    sample: partnership.standing === "sample",
    person: person?.name ?? "",
    signOutKey: crypto.randomUUID(),
  }
}

export default function WithinPartnership() {
  return <Outlet />
}
