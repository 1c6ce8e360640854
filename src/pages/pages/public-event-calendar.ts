import { download } from "#platform/web"
import { publicPageVisit } from "../parts/public-visit.ts"
import { eventCalendar } from "../rules/event-calendar.ts"
import type { Route } from "./+types/public-event-calendar"

/** One event for somebody's calendar, in the language it was asked for in, or the one it is in. */
export async function loader(asked: Route.LoaderArgs) {
  const { frame, shown, page, visit } = await publicPageVisit(asked, "event")
  const event = {
    id: page.id,
    version: page.version,
    startsAt: page.startsAt!,
    endsAt: page.endsAt,
    title: shown.title,
    place: shown.place?.value ?? "",
    summary: shown.summary?.value ?? "",
    address: `${frame.origin}${frame.base}${page.path}`,
  }
  const content = eventCalendar(event, { name: frame.name, at: visit.actor.at })
  return download({ name: `${page.slug}.ics`, mediaType: "text/calendar; charset=utf-8", content })
}
