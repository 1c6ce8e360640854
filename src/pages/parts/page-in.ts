import type { PageTexts } from "../acts/write-page.ts"
import { momentOf, typedOf } from "../rules/event-time.ts"
import type { PageKind } from "../rules/page-kind.ts"
import type { Page } from "../reads/pages.ts"
import type { PageFacts } from "../rules/page-facts.ts"
import type { PageTyped } from "./schemas.ts"

/** What a form says of a page of one kind: its facts and its words in both languages. */
export function pageIn(kind: PageKind, typed: PageTyped, timeZone: string): PageFacts & { texts: PageTexts } {
  const { startDay, startTime, endDay, endTime } = typed
  const isEvent = kind === "event"
  const ends = endDay || endTime ? { day: endDay || startDay, time: endTime || "23:59" } : null
  return {
    menuPlace: kind === "page" ? typed.menuPlace : null,
    onDay: kind === "news-item" ? typed.onDay || null : null,
    startsAt: isEvent && startDay ? momentOf({ day: startDay, time: startTime || "00:00" }, timeZone) : null,
    endsAt: isEvent && startDay && ends ? momentOf(ends, timeZone) : null,
    link: isEvent ? typed.link : "",
    texts: {
      title: { en: typed.titleEn, fr: typed.titleFr },
      summary: { en: typed.summaryEn, fr: typed.summaryFr },
      body: { en: typed.bodyEn, fr: typed.bodyFr },
      ...(isEvent ? { place: { en: typed.placeEn, fr: typed.placeFr } } : {}),
    },
  }
}

/** A page as its form shows it. */
export function filledIn(page: Page, texts: Record<string, { en: string; fr: string }>, timeZone: string) {
  const start = page.startsAt ? typedOf(page.startsAt, timeZone) : null
  const end = page.endsAt ? typedOf(page.endsAt, timeZone) : null
  const said = (field: string) => texts[field] ?? { en: "", fr: "" }
  return {
    titleEn: said("title").en,
    titleFr: said("title").fr,
    summaryEn: said("summary").en,
    summaryFr: said("summary").fr,
    placeEn: said("place").en,
    placeFr: said("place").fr,
    bodyEn: said("body").en,
    bodyFr: said("body").fr,
    menuPlace: page.menuPlace === null ? "" : String(page.menuPlace),
    onDay: page.onDay ?? "",
    startDay: start?.day ?? "",
    startTime: start?.time ?? "",
    endDay: end?.day ?? "",
    endTime: end?.time ?? "",
    link: page.link,
  }
}

export type PageFilled = ReturnType<typeof filledIn>
