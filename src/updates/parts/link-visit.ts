import type { RouterContextProvider } from "react-router"
import { readByLink } from "#identity"
import type { PersonalLink } from "#identity"
import { askerOf, partnership } from "#partnerships"
import type { Letterhead } from "#partnerships"
import { makeVisit, servicesOf, showable } from "#platform/web"
import type { Visit } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { linkPurpose } from "../acts/ask-for-updates.ts"
import { activitiesAsked } from "../reads/activities-asked.ts"
import { draftOf } from "../reads/draft.ts"
import type { Draft } from "../reads/draft.ts"
import { evidenceOfRequest } from "../reads/evidence-given.ts"
import type { EvidenceGiven } from "../reads/evidence-given.ts"
import { repliesOfRequest } from "../reads/replies.ts"
import type { Reply } from "../reads/replies.ts"
import { requestOf } from "../reads/requests.ts"
import type { Request } from "../reads/requests.ts"
import { versionsOfRequest } from "../reads/versions.ts"
import type { Version } from "../reads/versions.ts"

export type OpenedLink =
  /** Unknown, altered, or for another form: told apart by nobody. */
  | { standing: "unknown"; locale: Locale }
  | {
      standing: "open" | "expired" | "revoked" | "closed"
      locale: Locale
      visit: Visit
      request: Request
      head: Letterhead
      /** What is owed, and what was sent before. */
      activities: Awaited<ReturnType<typeof activitiesAsked>>
      versions: Version[]
      draft: Draft | undefined
      evidence: EvidenceGiven[]
      /** What they answered by mail and nobody has dealt with yet. */
      replies: Reply[]
    }

/** Who visits by a personal link, and what they were asked. Looks, and changes nothing (assurance SEC-031). */
export async function openLink(
  context: Readonly<RouterContextProvider>,
  params: { locale?: string | undefined; token?: string | undefined },
): Promise<OpenedLink> {
  const services = servicesOf(context)
  const { clock } = services
  const locale = isLocale(params.locale) ? params.locale : "en"
  const opened = { token: params.token ?? "", purpose: linkPurpose, at: clock.now() }
  const read = await readByLink(services.database, opened, async (tx, link) => {
    const request = await requestOf(tx, { requestId: link.subjectId })
    if (!request) return null
    return {
      standing: standingOf(link, request),
      linkId: link.id,
      request,
      visited: await partnership(tx),
      asker: (await askerOf(tx, request.askedBy)) ?? null,
      activities: await activitiesAsked(tx, request.requestId),
      versions: await versionsOfRequest(tx, request.requestId),
      draft: await draftOf(tx, request.requestId),
      evidence: await evidenceOfRequest(tx, request.requestId),
      replies: await repliesOfRequest(tx, request.requestId),
    }
  }).catch((trouble: unknown) => Promise.reject(showable(locale, trouble)))
  if (!read) return { standing: "unknown", locale }
  const { linkId, visited, asker, ...rest } = read
  const actor = { kind: "link", id: linkId, role: "link" } as const
  const visit = makeVisit(services, { locale, partnership: visited, person: null, actor })
  return { ...rest, locale, visit, head: { nameEn: visited.nameEn, nameFr: visited.nameFr, asker } }
}

/** A link that a newer one took the place of, or whose reader has left, has ended like one that was ended by hand. */
function standingOf(link: PersonalLink, request: Request): "open" | "expired" | "revoked" | "closed" {
  if (link.standing === "revoked" || request.linkId !== link.id || request.contactLeft) return "revoked"
  return request.closedAt ? "closed" : link.standing
}
