import { bodyOf } from "#councils"
import { copyNamed, drawCopy } from "#platform/documents"
import { NotFound } from "#platform/refusals"
import { download, servicesOf, showable, visitOf } from "#platform/web"
import type { Visit } from "#platform/web"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { calendarMeeting } from "../acts/meeting-calendar.ts"
import { agendaDocument } from "../document/agenda-document.ts"
import { calendarMediaType } from "../parts/calendar-media-type.ts"
import { packAttachments } from "../document/pack-attachments.ts"
import { agendaOf } from "../reads/agenda.ts"
import { documentsOfAgenda } from "../reads/agenda-documents.ts"
import { meetingOf } from "../reads/meetings.ts"
import { calendarOf } from "../rules/calendar.ts"
import type { Route } from "./+types/meeting-file"

/**
 * What a meeting gives to take away: `calendar.ics`; `pack-en.pdf` for those at the table; `agenda-en.pdf` for anybody,
 * without what is internal; both as `.docx` too. The pack as PDF carries the files to be read.
 */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "meeting")
  const { download: name } = params
  if (name === "calendar.ics") return calendarFile(visit, params.meeting)
  const copy = copyNamed(name, "pack", "agenda")
  if (!copy) throw showable(visit.locale, new NotFound())
  const { kind, locale, format } = copy
  const isWhole = kind === "pack"
  const { files, settings } = servicesOf(context)
  const wanted = await agendaAsked(visit, { id: params.meeting, locale, isWhole, baseUrl: settings.baseUrl })
  const carries = isWhole && format === "pdf"
  const partnershipId = visit.partnership.id
  const attached = carries ? await packAttachments(files, { partnershipId, ...wanted }) : new Map()
  const drawn = await drawCopy(agendaDocument({ ...wanted, attached }), format, [...attached.values()])
  return download({ name, ...drawn })
}

async function calendarFile(visit: Visit, id: string): Promise<Response> {
  const meeting = await visit.read((tx) => meetingOf(tx, id))
  if (!meeting) throw showable(visit.locale, new NotFound())
  const { locale, partnership, actor } = visit
  const name = nameIn(locale, partnership)
  const meetings = [calendarMeeting(locale, meeting, name)]
  const content = calendarOf({ name, meetings, at: actor.at, method: "PUBLISH" })
  return download({ name: "calendar.ics", mediaType: calendarMediaType, content })
}

type AgendaWanted = { id: string; locale: Locale; isWhole: boolean; baseUrl: string }

async function agendaAsked(visit: Visit, { id, locale, isWhole, baseUrl }: AgendaWanted) {
  const found = await visit.read(async (tx) => {
    const meeting = await meetingOf(tx, id)
    const body = meeting && (await bodyOf(tx, meeting.bodyId))
    if (!meeting || !body) throw new NotFound()
    const items = await agendaOf(tx, meeting.id)
    return { meeting, body, items, documents: await documentsOfAgenda(tx, meeting.id) }
  })
  return {
    ...found,
    items: found.items.filter((item) => isWhole || !item.isInternal),
    locale,
    partnership: visit.partnership,
    documentAt: (document: string) => `${baseUrl}/${locale}/${visit.partnership.slug}/evidence/${document}`,
  }
}
