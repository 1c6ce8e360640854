import { Outlet } from "react-router"
import { NotFound } from "#platform/refusals"
import { refused, visitOf } from "#platform/web"
import { nameIn } from "#platform/words"
import { access } from "../access.ts"
import type { Route } from "./+types/within-desk"

/** Only for who works for a funder, at that funder's address; for everybody else there is no such desk. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ context }, next) => {
    const { locale, partnership, actor } = visitOf(context)
    if (partnership.kind !== "funder" || !access.may(actor, "read", "desk"))
      throw refused(locale, new NotFound())
    return next()
  },
]

/** What every page of a desk shows around itself; read by DeskPage. */
export function loader({ context }: Route.LoaderArgs) {
  const { locale, partnership, person } = visitOf(context)
  return {
    locale,
    name: nameIn(locale, partnership),
    slug: partnership.slug,
    sample: partnership.standing === "sample",
    person: person?.name ?? "",
    signOutKey: crypto.randomUUID(),
  }
}

export default function WithinDesk() {
  return <Outlet />
}
