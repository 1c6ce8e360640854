import { readByLink } from "#identity"
import { partnership } from "#partnerships"
import { NotFound } from "#platform/refusals"
import { download, refused, servicesOf, showable } from "#platform/web"
import { isLocale, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { replyPurpose } from "../acts/invite.ts"
import { calendarMeeting } from "../acts/meeting-calendar.ts"
import { calendarMediaType } from "../parts/calendar-media-type.ts"
import { invitationOf } from "../reads/invitations.ts"
import { meetingOf } from "../reads/meetings.ts"
import { calendarOf } from "../rules/calendar.ts"
import { dateFile } from "../rules/date-file.ts"
import type { Route } from "./+types/link-date"

/** `date.ics`: the one date an invitation is about, for the reader's own calendar. Changes nothing. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const locale: Locale = isLocale(params.locale) ? params.locale : "en"
  const { database, clock } = servicesOf(context)
  if (params.date !== dateFile) throw refused(locale, new NotFound())
  const at = clock.now()
  const opened = { token: params.token, purpose: replyPurpose, at }
  const content = await readByLink(database, opened, async (tx, link) => {
    const invitation = link.standing === "open" ? await invitationOf(tx, link.subjectId) : undefined
    const meeting = invitation && (await meetingOf(tx, invitation.meetingId))
    if (!meeting) return null
    const name = nameIn(locale, await partnership(tx))
    return calendarOf({ name, meetings: [calendarMeeting(locale, meeting, name)], at, method: "PUBLISH" })
  }).catch((trouble: unknown) => Promise.reject(showable(locale, trouble)))
  if (content === null) throw refused(locale, new NotFound())
  return download({ name: dateFile, mediaType: calendarMediaType, content })
}
