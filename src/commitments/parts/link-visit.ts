import type { RouterContextProvider } from "react-router"
import { readByLink } from "#identity"
import { letterhead, partnership } from "#partnerships"
import { makeVisit, servicesOf, showable } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { leadPurpose } from "../acts/ask-leads.ts"
import { lastSent, leadLink } from "../reads/lead-links.ts"
import { leadsToAnswer } from "../reads/lead-organizations.ts"

type Asked = { locale?: string | undefined; token?: string | undefined }

/** Who visits by the link of a lead, and what it is named for. Looks, and changes nothing (assurance SEC-031). */
export async function openLead(context: Readonly<RouterContextProvider>, params: Asked) {
  const services = servicesOf(context)
  const locale: Locale = isLocale(params.locale) ? params.locale : "en"
  const opened = { token: params.token ?? "", purpose: leadPurpose, at: services.clock.now() }
  const read = await readByLink(services.database, opened, async (tx, link) => {
    const own = await leadLink(tx, link.id)
    if (!own) return null
    const leads = await leadsToAnswer(tx, own.fiscalYear)
    return {
      standing: own.contactLeftAt ? ("revoked" as const) : link.standing,
      link: own,
      leads: leads.filter((one) => one.organizationId === own.organizationId),
      sent: await lastSent(tx, own.linkId),
      visited: await partnership(tx),
      head: await letterhead(tx, null),
    }
  }).catch((trouble: unknown) => Promise.reject(showable(locale, trouble)))
  if (!read) return { standing: "unknown" as const, locale }
  const { visited, standing, ...rest } = read
  if (standing !== "open") return { standing, locale }
  const actor = { kind: "link", id: rest.link.linkId, role: "link" } as const
  const visit = makeVisit(services, { locale, partnership: visited, person: null, actor })
  return { ...rest, standing, locale, visit }
}
