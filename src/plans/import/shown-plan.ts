import { shownChange, shownDoubts, shownPlace } from "#platform/imports"
import type { ShownPreview } from "#platform/imports"
import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { isActivityStatus } from "../rules/activity-status.ts"
import type { WrittenPlan } from "./apply-plan.ts"
import type { PlanPreview } from "./plan-preview.ts"
import type { PlannedAddition, PlannedChange, PlannedField } from "./planned-import.ts"
import { words } from "../words/index.ts"

/** With what somebody may choose: what is not in the file any more, and what was changed in both places. */
export type ShownPlan = ShownPreview & {
  missing: { key: string; title: string }[]
  conflicts: { key: string; title: string; place: string; field: string; from: string; to: string }[]
}

/** What a plan's workbook would do, in the reader's words. */
export function shownPlan(locale: Locale, preview: PlanPreview): ShownPlan {
  const { planned, doubtful, added, changed, unchanged } = preview
  const say = words(locale)
  return {
    headings: {
      added: say("to-add", { count: added }),
      changed: say("to-change", { count: changed }),
      unchanged: say("to-leave", { count: unchanged }),
      wasAdded: say("was-added", { count: added }),
      wasChanged: say("was-changed", { count: changed }),
    },
    added: planned.additions.map((addition, index) => ({
      key: String(index),
      title: addition.title,
      place: shownPlace(locale, addition),
      says: saysOf(locale, addition),
    })),
    changed: planned.changes.map((change) => ({
      key: change.id,
      title: called(locale, change),
      place: shownPlace(locale, change),
      says: change.fields.map((field) => shownField(locale, field)),
    })),
    doubtful: shownDoubts(locale, doubtful, words),
    also: alsoNew(locale, planned),
    missing: (planned.missing ?? []).map(({ id, ...one }) => ({ key: id, title: called(locale, one) })),
    conflicts: (planned.conflicts ?? []).map((conflict) => ({
      key: conflict.key,
      title: called(locale, conflict),
      place: shownPlace(locale, conflict),
      field: fieldName(locale, conflict.field),
      from: worded(locale, conflict.field, conflict.from),
      to: worded(locale, conflict.field, conflict.to),
    })),
  }
}

function called(locale: Locale, { title, titleFr }: { title: string; titleFr: string }): string {
  return locale === "fr" ? titleFr : title
}

/** What somebody chose when it was confirmed: shown afterwards beside what was shown before. */
export function chosenInPlan(locale: Locale, written: WrittenPlan): string[] {
  const say = words(locale)
  const { taken = 0, dropped = 0, removed } = written
  const out = removed?.activities.find(({ table }) => table === "activity")?.rows.length ?? 0
  return [
    ...(taken > 0 ? [say("was-taken", { count: taken })] : []),
    ...(dropped > 0 ? [say("was-dropped", { count: dropped })] : []),
    ...(out > 0 ? [say("was-taken-out", { count: out })] : []),
  ]
}

function saysOf(locale: Locale, addition: PlannedAddition): string[] {
  const say = words(locale)
  const { startsOn, startsAsWritten, endsOn, endsAsWritten, bodyAsWritten, shown } = addition
  const start = startsAsWritten ?? (startsOn && formatDate(locale, startsOn))
  const end = endsAsWritten ?? (endsOn && formatDate(locale, endsOn))
  return [
    shown.under,
    ...(shown.leads ? [say("says-leads", { names: shown.leads })] : []),
    ...(shown.partners ? [say("says-partners", { names: shown.partners })] : []),
    ...(bodyAsWritten ? [bodyAsWritten] : []),
    ...(start || end ? [[...new Set([start, end].filter(Boolean))].join(" – ")] : []),
  ]
}

function shownField(locale: Locale, { field, from, to }: PlannedChange["fields"][number]): string {
  const [before, after] = [from, to].map((value) => worded(locale, field, value))
  return shownChange(locale, { field: fieldName(locale, field), from: before!, to: after! })
}

function fieldName(locale: Locale, field: PlannedField): string {
  const key = `field-${field}`
  return words(locale)(words.has(key) ? key : `column-${field as "title_en"}`)
}

function worded(locale: Locale, field: PlannedField, value: string): string {
  return field === "status" && isActivityStatus(value) ? words(locale)(`status-${value}`) : value
}

function alsoNew(locale: Locale, planned: PlanPreview["planned"]): ShownPreview["also"] {
  const say = words(locale)
  const titles = (list: readonly { titleEn: string; titleFr: string }[]) =>
    list.map(({ titleEn, titleFr }) => (locale === "fr" ? titleFr : titleEn))
  const all = [
    {
      title: say("new-organizations", { count: planned.organizations.length }),
      why: say("new-organizations-why"),
      names: planned.organizations.map(({ name }) => name),
    },
    { title: say("new-priorities", { count: planned.priorities.length }), names: titles(planned.priorities) },
    { title: say("new-outcomes", { count: planned.outcomes.length }), names: titles(planned.outcomes) },
  ]
  return all.filter(({ names }) => names.length > 0)
}
