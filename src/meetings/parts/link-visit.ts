import type { RouterContextProvider } from "react-router"
import { readByLink } from "#identity"
import { partnership } from "#partnerships"
import { makeVisit, servicesOf, showable } from "#platform/web"
import type { Visit } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { replyPurpose } from "../acts/invite.ts"
import { agendaOf } from "../reads/agenda.ts"
import { consentVoteOf } from "../reads/consent-vote.ts"
import { documentsOfAgenda } from "../reads/agenda-documents.ts"
import { invitationOf } from "../reads/invitations.ts"
import { letterhead } from "#partnerships"
import { meetingOf } from "../reads/meetings.ts"
import { isOnConsent } from "../rules/running-order.ts"

type Asked = { locale?: string | undefined; token?: string | undefined }

/** Who visits by the link of an invitation, and to what they were invited. Looks, and changes nothing (assurance SEC-031). */
export async function openInvitation(context: Readonly<RouterContextProvider>, params: Asked) {
  const services = servicesOf(context)
  const locale: Locale = isLocale(params.locale) ? params.locale : "en"
  const opened = { token: params.token ?? "", purpose: replyPurpose, at: services.clock.now() }
  const read = await readByLink(services.database, opened, async (tx, link) => {
    const invitation = await invitationOf(tx, link.subjectId)
    const meeting = invitation && (await meetingOf(tx, invitation.meetingId))
    if (!invitation || !meeting) return null
    const items = await agendaOf(tx, meeting.id)
    return {
      standing: link.standing,
      linkId: link.id,
      invitation,
      meeting,
      visited: await partnership(tx),
      head: await letterhead(tx, null),
      consentVote: items.some(isOnConsent) ? await consentVoteOf(tx, meeting.id) : null,
      items: items.filter((item) => invitation.seatId !== null || !item.isInternal),
      documents: await documentsOfAgenda(tx, meeting.id),
    }
  }).catch((trouble: unknown) => Promise.reject(showable(locale, trouble)))
  if (!read) return { standing: "unknown" as const, locale }
  const { linkId, visited, standing, ...rest } = read
  if (standing !== "open") return { standing, locale }
  const actor = { kind: "link", id: linkId, role: "link" } as const
  const visit: Visit = makeVisit(services, { locale, partnership: visited, person: null, actor })
  return { ...rest, standing, locale, visit }
}
