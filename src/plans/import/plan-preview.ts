import type { Preview } from "#platform/imports"
import type { Tx } from "#platform/database"
import type { Workbook } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import { knownPlan } from "./known-plan.ts"
import type { KnownPlan } from "./known-plan.ts"
import { compareOwn } from "./own/compare-own.ts"
import { ownPlan } from "./own/own-rows.ts"
import { comparePlan } from "./plan-comparison.ts"
import type { PlanComparison } from "./plan-comparison.ts"
import type { ImportReason, Labels, PlannedImport } from "./planned-import.ts"
import { readPlan } from "./workbook/plan-workbook.ts"
import { words } from "../words/index.ts"

export type PlanPreview = Preview<PlannedImport, ImportReason>

/** What a plan would do to what is here. Counts are of activities; `locale` is for the words it adds by itself. */
export async function planPreview(
  tx: Tx,
  asked: { workbook: Workbook; fiscalYear: number; locale: Locale },
): Promise<PlanPreview> {
  const { fiscalYear } = asked
  const known = await knownPlan(tx, fiscalYear)
  const { planned, unchanged, doubtful } = compared(known, asked)
  return {
    added: planned.additions.length,
    changed: planned.changes.length,
    unchanged,
    doubtful,
    planned,
  }
}

/** A plan that was taken out of here is read cell by cell; any other as it is understood. */
function compared(
  known: KnownPlan,
  { workbook, fiscalYear, locale }: { workbook: Workbook; fiscalYear: number; locale: Locale },
): PlanComparison {
  const own = ownPlan(workbook)
  if (own) return compareOwn(own, known, fiscalYear)
  const reading = readPlan(workbook, { fiscalYear, organizations: known.organizations })
  return comparePlan(reading, known, labelsIn(locale))
}

function labelsIn(locale: Locale): Labels {
  const say = words(locale)
  return {
    results: say("note-results"),
    indicator: say("note-indicator"),
    resources: say("note-resources"),
    funder: say("note-funder"),
    status: say("status"),
    leads: say("leads"),
    partners: say("partners"),
    unnamed: { titleEn: words("en")("unnamed-priority"), titleFr: words("fr")("unnamed-priority") },
  }
}
