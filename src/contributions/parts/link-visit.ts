import type { RouterContextProvider } from "react-router"
import { readByLink } from "#identity"
import { letterhead, partnership } from "#partnerships"
import { makeVisit, servicesOf, showable } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { confirmPurpose } from "../acts/ask-to-confirm.ts"
import { contributionsOf } from "../reads/contributions.ts"
import { giverLink, lastSent } from "../reads/giver-links.ts"

type Asked = { locale?: string | undefined; token?: string | undefined }

/** Who visits by the link of a giver, and what they gave in its year. Looks, and changes nothing (assurance SEC-031). */
export async function openGiver(context: Readonly<RouterContextProvider>, params: Asked) {
  const services = servicesOf(context)
  const locale: Locale = isLocale(params.locale) ? params.locale : "en"
  const opened = { token: params.token ?? "", purpose: confirmPurpose, at: services.clock.now() }
  const read = await readByLink(services.database, opened, async (tx, link) => {
    const own = await giverLink(tx, link.id)
    if (!own) return null
    return {
      standing: own.contactLeftAt ? ("revoked" as const) : link.standing,
      link: own,
      given: await contributionsOf(tx, own),
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
