import type { WrittenCell } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import type { Activity } from "./queries.ts"
import { words } from "../words/index.ts"

/** A plan as rows of a workbook, headings first, as an import reads them back: what was typed for a date stays as typed. */
export function exportedRows(locale: Locale, activities: readonly Activity[]): WrittenCell[][] {
  const say = words(locale)
  const headings = [
    say("priority"),
    say("heading-outcome"),
    say("activity"),
    say("heading-leads"),
    say("heading-partners"),
    say("heading-body"),
    say("heading-start"),
    say("heading-end"),
    say("status"),
    say("heading-deliverable"),
    say("notes"),
  ]
  return [headings, ...activities.map((activity) => rowOf(locale, activity))]
}

function rowOf(locale: Locale, activity: Activity): WrittenCell[] {
  const french = locale === "fr"
  const named = (part: "lead" | "partner") =>
    activity.organizations
      .filter((one) => one.part === part)
      .map((one) => (french ? one.nameFr : one.nameEn))
      .join("\n")
  return [
    french ? activity.priorityFr : activity.priorityEn,
    french ? activity.outcomeFr : activity.outcomeEn,
    french ? activity.titleFr : activity.titleEn,
    named("lead"),
    named("partner"),
    (french ? activity.bodyFr : activity.bodyEn) ?? activity.bodyAsWritten,
    dateCell(activity.startsOn, activity.startsAsWritten),
    dateCell(activity.endsOn, activity.endsAsWritten),
    words(locale)(`status-${activity.status}`),
    french ? activity.deliverableFr : activity.deliverableEn,
    activity.notes,
  ]
}

function dateCell(date: string | null, written: string | null): WrittenCell {
  return written ?? (date ? { date } : null)
}
