import type { RouterContextProvider } from "react-router"
import { readByLink } from "#identity"
import { letterhead, partnership } from "#partnerships"
import { makeVisit, servicesOf, showable } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { endorsePurpose } from "../acts/ask-for-endorsement.ts"
import { publishedCall } from "../acts/open-call.ts"
import { endorsementOfLink } from "../reads/endorsement-link.ts"

type Asked = { locale?: string | undefined; token?: string | undefined }

/** Who visits by a link to endorse an application, and what they answered last. Looks, and changes nothing. */
export async function openEndorsement(context: Readonly<RouterContextProvider>, params: Asked) {
  const services = servicesOf(context)
  const locale: Locale = isLocale(params.locale) ? params.locale : "en"
  const opened = { token: params.token ?? "", purpose: endorsePurpose, at: services.clock.now() }
  const read = await readByLink(services.database, opened, async (tx, link) => {
    const asked = await endorsementOfLink(tx, link.id)
    if (!asked) return null
    return {
      standing: asked.leftAt ? ("revoked" as const) : link.standing,
      linkId: link.id,
      asked,
      call: await publishedCall(tx, asked.callId),
      visited: await partnership(tx),
      head: await letterhead(tx, null),
    }
  }).catch((trouble: unknown) => Promise.reject(showable(locale, trouble)))
  if (!read) return { standing: "unknown" as const, locale }
  const { visited, standing, linkId, ...rest } = read
  if (standing !== "open") return { standing, locale }
  const actor = { kind: "link", id: linkId, role: "link" } as const
  return {
    ...rest,
    standing,
    locale,
    visit: makeVisit(services, { locale, partnership: visited, person: null, actor }),
  }
}
