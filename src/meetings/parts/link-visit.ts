import type { RouterContextProvider } from "react-router"
import { readByLink } from "#identity"
import { askerOf, partnership } from "#partnerships"
import type { Letterhead } from "#partnerships"
import type { Tx } from "#platform/database"
import { makeVisit, servicesOf, showable } from "#platform/web"
import type { Visit } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { replyPurpose } from "../acts/invite.ts"
import { agendaOf } from "../reads/agenda.ts"
import { consentVoteOf } from "../reads/consent-vote.ts"
import { documentsOfAgenda } from "../reads/agenda-documents.ts"
import { invitationOf } from "../reads/invitations.ts"
import type { Invitation } from "../reads/invitations.ts"
import { meetingOf } from "../reads/meetings.ts"
import { isOnConsent } from "../rules/running-order.ts"

type Asked = { locale?: string | undefined; token?: string | undefined }
type Context = Readonly<RouterContextProvider>
type Partnership = Awaited<ReturnType<typeof partnership>>

/** Who visits by the link of an invitation, and to what they were invited. Looks, and changes nothing (assurance SEC-031). */
export function openInvitation(context: Context, params: Asked) {
  return openByLink(context, params, whatIsShown)
}

/** Only who visits, for what they send: many answer in the same minute, and an answer needs no agenda. */
export function openToAnswer(context: Context, params: Asked) {
  return openByLink(context, params, () => Promise.resolve({}))
}

type Opened = { invitation: Invitation; visited: Partnership }

async function openByLink<More extends object>(
  context: Context,
  params: Asked,
  more: (tx: Tx, opened: Opened) => Promise<More | null>,
) {
  const services = servicesOf(context)
  const locale: Locale = isLocale(params.locale) ? params.locale : "en"
  const opened = { token: params.token ?? "", purpose: replyPurpose, at: services.clock.now() }
  const read = await readByLink(services.database, opened, async (tx, link) => {
    const invitation = await invitationOf(tx, link.subjectId)
    if (!invitation) return null
    const visited = await partnership(tx)
    const shown = await more(tx, { invitation, visited })
    return shown && { ...shown, standing: link.standing, linkId: link.id, invitation, visited }
  }).catch((trouble: unknown) => Promise.reject(showable(locale, trouble)))
  if (!read) return { standing: "unknown" as const, locale }
  const { linkId, visited, standing, ...rest } = read
  if (standing !== "open") return { standing, locale }
  const actor = { kind: "link", id: linkId, role: "link" } as const
  const visit: Visit = makeVisit(services, { locale, partnership: visited, person: null, actor })
  return { ...rest, standing, locale, visit }
}

async function whatIsShown(tx: Tx, { invitation, visited }: Opened) {
  const meeting = await meetingOf(tx, invitation.meetingId)
  if (!meeting) return null
  const { nameEn, nameFr } = visited
  const head: Letterhead = { nameEn, nameFr, asker: (await askerOf(tx, null)) ?? null }
  const items = await agendaOf(tx, meeting.id)
  return {
    meeting,
    head,
    consentVote: items.some(isOnConsent) ? await consentVoteOf(tx, meeting.id) : null,
    items: items.filter((item) => invitation.seatId !== null || !item.isInternal),
    documents: items.length > 0 ? await documentsOfAgenda(tx, meeting.id) : [],
  }
}
