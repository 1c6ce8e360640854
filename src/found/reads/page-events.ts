import { publishedPages } from "#pages"
import type { Tx } from "#platform/database"
import type { CalendarEvent } from "./on-calendar.ts"

/** The events of the written pages that are public, for the site's calendar. */
export async function pageEvents(
  tx: Tx,
  { language, at }: { language: string; at: Date },
): Promise<CalendarEvent[]> {
  const pages = await publishedPages(tx, { language, at, kind: "event" })
  return pages.flatMap(({ id, version, startsAt, endsAt, path, texts }) =>
    startsAt === null
      ? []
      : [
          {
            id,
            sequence: version,
            title: texts.title?.value ?? "",
            starts: startsAt,
            ends: endsAt,
            place: texts.place?.value ?? "",
            about: texts.summary?.value ?? "",
            path,
          },
        ],
  )
}
