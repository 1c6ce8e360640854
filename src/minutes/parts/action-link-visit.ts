import type { RouterContextProvider } from "react-router"
import { readByLink } from "#identity"
import { letterhead, partnership } from "#partnerships"
import { makeVisit, servicesOf, showable } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { reportPurpose } from "../acts/remind-of-action.ts"
import { actionLink, reportsOn } from "../reads/action-links.ts"
import { actionItem } from "../reads/actions.ts"

type Asked = { locale?: string | undefined; token?: string | undefined }

/** Who visits by the link of an action, and which. Looks, and changes nothing (assurance SEC-031). */
export async function openAction(context: Readonly<RouterContextProvider>, params: Asked) {
  const services = servicesOf(context)
  const locale: Locale = isLocale(params.locale) ? params.locale : "en"
  const opened = { token: params.token ?? "", purpose: reportPurpose, at: services.clock.now() }
  const read = await readByLink(services.database, opened, async (tx, link) => {
    const own = await actionLink(tx, link.id)
    const item = own && (await actionItem(tx, own.actionId))
    if (!own || !item) return null
    const reports = await reportsOn(tx, item.id)
    return {
      standing: own.contactLeftAt ? ("revoked" as const) : link.standing,
      link: own,
      item,
      reports: reports.filter(({ linkId }) => linkId === own.linkId),
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
