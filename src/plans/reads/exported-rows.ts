import { asWorkbookReads } from "#platform/workbooks"
import type { WrittenCell } from "#platform/workbooks"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { LeadStanding } from "../rules/lead-standing.ts"
import { planColumns, toldColumn } from "../rules/plan-column.ts"
import type { PlanColumnCode } from "../rules/plan-column.ts"
import { writtenMark } from "../rules/plan-mark.ts"
import type { Activity } from "./queries.ts"
import { words } from "../words/index.ts"

/** A plan as rows of a workbook, headings first, as an import reads them back: what was typed for a date stays as typed. */
export function exportedRows(
  locale: Locale,
  activities: readonly Activity[],
  standings: Standings = new Map(),
): WrittenCell[][] {
  const say = words(locale)
  return [
    [
      ...planColumns.map(({ code }) => say(`column-${code}`)),
      say(`column-${toldColumn.code}`),
      say("column-mark"),
    ],
    ...activities.map((activity) => [
      ...planColumns.map(({ code }) => exportedCell(locale, code, activity)),
      toldLeads(locale, activity, standings),
      markOf(locale, activity),
    ]),
  ]
}

/** Where every lead of every activity stands with it. */
export type Standings = ReadonlyMap<string, LeadStanding>

export function standingsOf(
  leads: readonly { activityId: string; organizationId: string; standing: LeadStanding }[],
): Standings {
  return new Map(leads.map((lead) => [keyOf(lead.activityId, lead.organizationId), lead.standing]))
}

export function standingIn(standings: Standings, activityId: string, organizationId: string) {
  return standings.get(keyOf(activityId, organizationId))
}

function keyOf(activityId: string, organizationId: string): string {
  return `${activityId} ${organizationId}`
}

/** A line for each lead, as the plan's pages say it. */
function toldLeads(locale: Locale, activity: Activity, standings: Standings): string {
  const say = words(locale)
  return activity.organizations
    .flatMap((one) => {
      const standing = one.part === "lead" ? standingIn(standings, activity.id, one.id) : undefined
      const values = { name: nameIn(locale, one), standing: standing ? say(`lead-${standing}`) : "" }
      return standing ? [say("lead-told", values)] : []
    })
    .join("\n")
}

/** By what an import knows the activity again, and what its cells said in this language. */
export function markOf(locale: Locale, activity: Activity): string {
  return writtenMark(activity.id, locale, (code) => exportedText(locale, code, activity))
}

/** What a cell that was taken out says when it is read again, untouched. */
export function exportedText(locale: Locale, code: PlanColumnCode, activity: Activity): string {
  const cell = exportedCell(locale, code, activity)
  const text = typeof cell === "object" && cell !== null ? cell.date : String(cell ?? "")
  return asWorkbookReads(text) ?? ""
}

function exportedCell(locale: Locale, code: PlanColumnCode, activity: Activity): WrittenCell {
  return cells[code](activity, locale)
}

const cells: Record<PlanColumnCode, (activity: Activity, locale: Locale) => WrittenCell> = {
  priority: (one, locale) => (locale === "fr" ? one.priorityFr : one.priorityEn),
  outcome: (one, locale) => (locale === "fr" ? one.outcomeFr : one.outcomeEn),
  title_en: (one) => one.titleEn,
  title_fr: (one) => one.titleFr,
  deliverable_en: (one) => one.deliverableEn,
  deliverable_fr: (one) => one.deliverableFr,
  leads: (one, locale) => named(one, locale, "lead"),
  partners: (one, locale) => named(one, locale, "partner"),
  body: (one, locale) => (locale === "fr" ? one.bodyFr : one.bodyEn) ?? one.bodyAsWritten,
  start: (one) => dateCell(one.startsOn, one.startsAsWritten),
  end: (one) => dateCell(one.endsOn, one.endsAsWritten),
  status: (one, locale) => words(locale)(`status-${one.status}`),
  resources_en: (one) => one.resourcesEn,
  resources_fr: (one) => one.resourcesFr,
  funders: (one) => one.funders,
  notes: (one) => one.notes,
}

function named(activity: Activity, locale: Locale, part: "lead" | "partner"): string {
  return activity.organizations
    .filter((one) => one.part === part)
    .map((one) => (locale === "fr" ? one.nameFr : one.nameEn))
    .join("\n")
}

/** A spreadsheet knows no day before 1900. */
function dateCell(date: string | null, written: string | null): WrittenCell {
  if (written) return written
  return date && date < "1901" ? date : date && { date }
}
