import type { FiscalYear } from "#partnerships"
import type { PlanColumnCode } from "../../rules/plan-column.ts"
import { asItIs } from "../change-to.ts"
import type { KnownPlan } from "../known-plan.ts"
import type { Becoming, PlannedAddition, PlannedChange, PlannedConflict } from "../planned-import.ts"
import type { PlanComparison } from "../plan-comparison.ts"
import { nameShower } from "../shown-names.ts"
import { additionOf } from "./addition-of-row.ts"
import { merged } from "./becoming.ts"
import { changesOf } from "./changes-of-row.ts"
import { cellReader } from "./own-cells.ts"
import { ownMatches } from "./own-matches.ts"
import type { OwnPlan, OwnRow } from "./own-rows.ts"
import { shownCell } from "./shown-cell.ts"

/**
 * What a plan that was taken out of here would change now that it is back: each cell on its own. A cell that says what it
 * said when it was taken out says nothing, whatever became of it here since; a blank one takes away. A cell that was changed in
 * the file and here is a conflict, and what is here stays unless somebody chooses the file's.
 */
export function compareOwn(own: OwnPlan, known: KnownPlan, fiscalYear: FiscalYear): PlanComparison {
  const reader = cellReader(known, { fiscalYear, names: own.names })
  const { matches, doubtful } = ownMatches(own, known.activities)
  const compared = matches.map(({ row, activity }) =>
    activity ? { activity, row, ...changesOf(row, activity, reader) } : { row, ...additionOf(row, reader) },
  )
  // Only now are all names known that the file adds.
  const added = reader.added()
  const show = nameShower(known, added)
  const found = new Set(matches.flatMap(({ activity }) => (activity ? [activity.id] : [])))
  const additions: PlannedAddition[] = []
  const changes: PlannedChange[] = []
  const conflicts: PlannedConflict[] = []
  let untouched = 0
  for (const one of compared) {
    doubtful.push(...one.doubtful)
    if (!("activity" in one)) {
      if (one.says) {
        const [leads, partners] = [one.says.leads, one.says.partners].map(show.organizations)
        const shown = { under: show.under(one.says), leads: leads!, partners: partners! }
        additions.push({ ...one.says, ...placeOf(one.row), shown })
      }
      continue
    }
    const { activity, row, cells } = one
    const about = { id: activity.id, title: activity.titleEn, titleFr: activity.titleFr, ...placeOf(row) }
    const now = asItIs(activity)
    const says = (column: PlanColumnCode, becoming: Becoming) =>
      shownCell(column, becoming, { show, activity })
    const sure = cells.filter((cell) => !cell.isConflict)
    const fields = sure.map(({ column, patch }) => ({
      field: column,
      from: says(column, now),
      to: says(column, { ...now, ...patch }),
    }))
    if (fields.length > 0) {
      changes.push({
        ...about,
        fields,
        becomes: merged(
          now,
          sure.map(({ patch }) => patch),
        ),
      })
    } else untouched++
    for (const { column, patch } of cells.filter((cell) => cell.isConflict)) {
      const [from, to] = [now, { ...now, ...patch }].map((becoming) => says(column, becoming))
      const key = `${activity.id} ${column}`
      conflicts.push({ ...about, key, field: column, from: from!, to: to!, now, patch })
    }
  }
  const missing = own.hasMarks && found.size > 0 ? known.activities.filter(({ id }) => !found.has(id)) : []
  return {
    planned: {
      ...added,
      additions,
      changes,
      missing: missing.map(({ id, titleEn, titleFr }) => ({ id, title: titleEn, titleFr })),
      conflicts,
    },
    unchanged: untouched,
    doubtful,
  }
}

function placeOf(row: OwnRow): { sheet: string; row: number } {
  const { sheet, row: number } = row.at()
  return { sheet, row: number }
}
