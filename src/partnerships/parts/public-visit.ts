import type { RouterContextProvider } from "react-router"
import { NotFound } from "#platform/refusals"
import { makeVisit, refused, servicesOf } from "#platform/web"
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
  const partnership = await partnershipAt(services.database, params.partnership ?? "")
  if (!partnership) throw nothingPublic(locale)
  const actor = { kind: "system", id: null, role: "anybody" } as const
  return makeVisit(services, { locale, partnership, person: null, actor })
}

export function nothingPublic(locale: "en" | "fr") {
  return refused(locale, new NotFound())
}
