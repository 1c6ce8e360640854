import { Outlet, redirect } from "react-router"
import { NotAllowed } from "#platform/refusals"
import { refused, visitOf } from "#platform/web"
import { firstAddress, seesTheWork } from "../rules/role.ts"
import type { Route } from "./+types/colleagues-only"

/**
 * The gate before everything a partnership works on. Whoever only translates for it is refused here, whatever a page asks or
 * forgets to ask; what they may open stands beside this gate in `src/routes.ts`. Its first page sends them on to their desk.
 */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, url, context }, next) => {
    const { locale, actor, address } = visitOf(context)
    if (seesTheWork(actor.role)) return next()
    const isHome = url.pathname.replace(/\/$/, "") === address("")
    if (isHome && request.method === "GET") throw redirect(address(firstAddress(actor.role)))
    throw refused(locale, new NotAllowed())
  },
]

export default function ColleaguesOnly() {
  return <Outlet />
}
