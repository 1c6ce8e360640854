import { Temporal } from "temporal-polyfill"
import { readByLink } from "#identity"
import { partnership } from "#partnerships"
import { today } from "#platform/clock"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { download, refused, servicesOf, showable } from "#platform/web"
import { isLocale, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { calendarPurpose } from "../acts/keep-feed.ts"
import { calendarMeeting } from "../acts/meeting-calendar.ts"
import { calendarMediaType } from "../parts/calendar-media-type.ts"
import { feedById, meetingsOfSomebody } from "../reads/feeds.ts"
import { calendarOf } from "../rules/calendar.ts"
import type { Route } from "./+types/link-feed"

/** `meetings.ics`: what a calendar fetches by its own link, again and again. Changes nothing. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const locale: Locale = isLocale(params.locale) ? params.locale : "en"
  const { database, clock } = servicesOf(context)
  if (params.calendar !== "meetings.ics") throw refused(locale, new NotFound())
  const at = clock.now()
  const opened = { token: params.token, purpose: calendarPurpose, at }
  const content = await readByLink(database, opened, async (tx, link) => {
    if (link.standing !== "open") return null
    const visited = await partnership(tx)
    const day = today(clock, visited.timeZone)
    const meetings = await meetingsOf(tx, link.subjectId, day)
    const name = nameIn(locale, visited)
    const shown = meetings?.map((meeting) => calendarMeeting(locale, meeting, name))
    return shown ? calendarOf({ name, meetings: shown, at, method: "PUBLISH" }) : null
  }).catch((trouble: unknown) => Promise.reject(showable(locale, trouble)))
  if (content === null) throw refused(locale, new NotFound())
  return download({ name: "meetings.ics", mediaType: calendarMediaType, content })
}

/** Null once whoever keeps the calendar has left: the address then leads nowhere. */
async function meetingsOf(tx: Tx, feedId: string, day: string) {
  const feed = await feedById(tx, feedId)
  if (!feed?.isThere) return null
  const { contactId, personId } = feed
  const since = Temporal.PlainDate.from(day).subtract({ years: 1 }).toString()
  if (contactId) return meetingsOfSomebody(tx, { contactId, personId: null }, since)
  return personId ? meetingsOfSomebody(tx, { contactId: null, personId }, since) : null
}
