import type { RouterContextProvider } from "react-router"
import { partnershipAt } from "#partnerships"
import { NotFound } from "#platform/refusals"
import { makeVisit, refused, servicesOf } from "#platform/web"
import type { Visit } from "#platform/web"
import { isLocale } from "#platform/words"
import { recruitments } from "../reads/recruitments.ts"
import type { Recruitment } from "../reads/recruitments.ts"
import { isOpen } from "../rules/is-open.ts"

export type PublicVisit = { visit: Visit; open: Recruitment[] }

/**
 * Somebody without an account before a partnership's public page. A partnership that never looked for members in public
 * answers like one that does not exist.
 */
export async function publicVisit(
  context: Readonly<RouterContextProvider>,
  params: { locale?: string | undefined; partnership?: string | undefined },
): Promise<PublicVisit> {
  const services = servicesOf(context)
  if (!isLocale(params.locale)) throw refused("en", new NotFound())
  const { locale } = params
  const partnership = await partnershipAt(services.database, params.partnership ?? "")
  if (!partnership) throw refused(locale, new NotFound())
  const actor = { kind: "system", id: null, role: "anybody" } as const
  const visit = makeVisit(services, { locale, partnership, person: null, actor })
  const known = await visit.read((tx) => recruitments(tx))
  if (known.length === 0) throw refused(locale, new NotFound())
  return { visit, open: known.filter((recruitment) => isOpen(recruitment, visit.actor.today)) }
}
