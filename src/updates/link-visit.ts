import type { RouterContextProvider } from "react-router"
import { personalLinkOf } from "#identity"
import type { PersonalLink } from "#identity"
import { partnership } from "#partnerships"
import { makeVisit, servicesOf } from "#platform/web"
import type { Visit } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { linkPurpose } from "./ask-for-updates.ts"
import { letterhead } from "./letterhead.ts"
import type { Letterhead } from "./letterhead.ts"
import { requestOf } from "./requests.ts"
import type { Request } from "./requests.ts"

export type OpenedLink =
  /** Unknown, altered, or for another form: told apart by nobody. */
  | { standing: "unknown"; locale: Locale }
  | {
      standing: "open" | "expired" | "revoked" | "closed"
      locale: Locale
      visit: Visit
      request: Request
      head: Letterhead
    }

/** Who visits by a personal link, and what they were asked. Looks, and changes nothing (assurance SEC-031). */
export async function openLink(
  context: Readonly<RouterContextProvider>,
  params: { locale?: string | undefined; token?: string | undefined },
): Promise<OpenedLink> {
  const services = servicesOf(context)
  const { database, clock } = services
  const locale = isLocale(params.locale) ? params.locale : "en"
  const opened = { token: params.token ?? "", purpose: linkPurpose, at: clock.now() }
  const link = await personalLinkOf(database, opened)
  if (!link) return { standing: "unknown", locale }
  const found = await database.read(link.partnershipId, async (tx) => {
    const request = await requestOf(tx, { requestId: link.subjectId })
    const head = await letterhead(tx, request?.askedBy ?? null)
    return { request, head, visited: await partnership(tx) }
  })
  const { request, head, visited } = found
  if (!request) return { standing: "unknown", locale }
  const actor = { kind: "link", id: link.id, role: "link" } as const
  const visit = makeVisit(services, { locale, partnership: visited, person: null, actor })
  return { standing: standingOf(link, request), locale, visit, request, head }
}

/** A link that a newer one took the place of, or whose reader has left, has ended like one that was ended by hand. */
function standingOf(link: PersonalLink, request: Request): "open" | "expired" | "revoked" | "closed" {
  if (link.standing === "revoked" || request.linkId !== link.id || request.contactLeft) return "revoked"
  return request.closedAt ? "closed" : link.standing
}
