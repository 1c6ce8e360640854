import type { RouterContextProvider } from "react-router"
import { readByLink } from "#identity"
import { letterhead, partnership } from "#partnerships"
import { today } from "#platform/clock"
import { makeVisit, servicesOf, showable } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { givePurpose } from "../acts/ask-owners.ts"
import { lastSentValues } from "../reads/given-values.ts"
import { ownerLink } from "../reads/owner-links.ts"
import { valuesDue } from "../reads/values-due.ts"

type Asked = { locale?: string | undefined; token?: string | undefined }

/** Who visits by the link of who has the numbers, and what they owe. Looks, and changes nothing (assurance SEC-031). */
export async function openOwner(context: Readonly<RouterContextProvider>, params: Asked) {
  const services = servicesOf(context)
  const locale: Locale = isLocale(params.locale) ? params.locale : "en"
  const opened = { token: params.token ?? "", purpose: givePurpose, at: services.clock.now() }
  const read = await readByLink(services.database, opened, async (tx, link) => {
    const own = await ownerLink(tx, link.id)
    if (!own) return null
    const visited = await partnership(tx)
    const due = await valuesDue(tx, today(services.clock, visited.timeZone))
    return {
      standing: own.contactLeftAt ? ("revoked" as const) : link.standing,
      link: own,
      due: due.filter(({ indicator }) => indicator.ownerId === own.organizationId),
      sent: await lastSentValues(tx, own.linkId),
      visited,
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
