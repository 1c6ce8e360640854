import type { RouterContextProvider } from "react-router"
import { nextMidnight } from "#platform/clock"
import { NotFound } from "#platform/refusals"
import { makeVisit, refused, servicesOf, showable, speaksOf } from "#platform/web"
import type { Visit } from "#platform/web"
import { isLocale } from "#platform/words"
import { partnershipAt } from "../reads/queries.ts"

/**
 * Somebody without an account before a partnership's public page. A page that is not public there throws `nothingPublic`:
 * it answers like a partnership that does not exist.
 */
export async function publicVisit(
  context: Readonly<RouterContextProvider>,
  params: { locale?: string | undefined; partnership?: string | undefined },
): Promise<Visit> {
  const services = servicesOf(context)
  if (!isLocale(params.locale)) throw nothingPublic("en")
  const { locale } = params
  const partnership = await partnershipAt(services.database, params.partnership ?? "").catch(
    (trouble: unknown) => Promise.reject(showable(locale, trouble)),
  )
  if (!partnership) throw nothingPublic(locale)
  const until = nextMidnight(services.clock.now(), partnership.timeZone)
  speaksOf(context, { partnershipId: partnership.id, until })
  const actor = { kind: "system", id: null, role: "anybody" } as const
  return makeVisit(services, { locale, partnership, person: null, actor })
}

export function nothingPublic(locale: "en" | "fr") {
  return refused(locale, new NotFound())
}
