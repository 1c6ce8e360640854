import type { Activity } from "../../reads/queries.ts"
import type { PlanColumnCode } from "../../rules/plan-column.ts"
import type { Becoming } from "../planned-import.ts"
import type { NameShower } from "../shown-names.ts"

type Showing = { show: NameShower; activity: Activity }

/** What a cell says, in words a preview shows. */
export function shownCell(column: PlanColumnCode, one: Becoming, { show, activity }: Showing): string {
  const dated = (day: string | null, written: string | null) =>
    [day, written && `“${written}”`].filter(Boolean).join(" ")
  const shown: Record<PlanColumnCode, () => string> = {
    priority: () => show.under(one),
    outcome: () => show.outcome(one),
    title_en: () => one.titleEn,
    title_fr: () => one.titleFr,
    deliverable_en: () => one.deliverableEn,
    deliverable_fr: () => one.deliverableFr,
    leads: () => show.organizations(one.leads),
    partners: () => show.organizations(one.partners),
    body: () => show.body(one),
    start: () => dated(one.startsOn, one.startsAsWritten),
    end: () => dated(one.endsOn, one.endsAsWritten),
    status: () => one.status ?? activity.status,
    resources_en: () => one.resourcesEn,
    resources_fr: () => one.resourcesFr,
    funders: () => one.funders,
    notes: () => one.notes,
  }
  return shown[column]()
}
