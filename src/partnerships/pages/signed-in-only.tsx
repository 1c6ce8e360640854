import { Outlet, redirect } from "react-router"
import { cookieIn, cookieNames, hashOf, keepAlive } from "#identity"
import { NotFound } from "#platform/refusals"
import { makeVisit, refused, servicesOf, showable, visitContext } from "#platform/web"
import type { Services } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { openVisit } from "../reads/open-visit.ts"
import { personContext } from "../parts/person-context.ts"
import type { Route } from "./+types/signed-in-only"

/**
 * The gate before every staff page: a session, and, where the address names a partnership, a membership in it.
 * A partnership one is not in is answered like one that does not exist.
 */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, params, context }, next) => {
    const services = servicesOf(context)
    const { locale, partnership: slug } = params as { locale?: string; partnership?: string }
    if (!isLocale(locale)) throw refused("en", new NotFound())
    const token = cookieIn(request, cookieNames(services.settings.baseUrl).session)
    const opened = token ? await open(locale, services, token, slug) : null
    if (!token || !opened) throw redirect(`/${locale}/sign-in`)
    const at = services.clock.now()
    if (at.getTime() - opened.seenAt.getTime() > 5 * 60_000) {
      // On a full disk people can still read.
      const seen = services.database.outside((tx) => keepAlive(tx, token, at))
      await seen.catch((trouble: unknown) => services.log.trouble("keep-alive", trouble))
    }
    context.set(personContext, opened.person)
    if (slug) {
      if (!opened.partnership || !opened.role) throw refused(locale, new NotFound())
      const actor = { kind: "person", id: opened.person.id, role: opened.role } as const
      const { partnership, person } = opened
      context.set(visitContext, makeVisit(services, { locale, partnership, person, actor }))
    }
    return next()
  },
]

/** While the database is away this says so, as a page would. */
function open(locale: Locale, { database }: Services, token: string, slug = "") {
  return openVisit(database, hashOf(token), slug).catch((trouble: unknown) => {
    throw showable(locale, trouble)
  })
}

export default function SignedInOnly() {
  return <Outlet />
}
