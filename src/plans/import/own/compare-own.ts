import type { FiscalYear } from "#partnerships"
import type { Activity } from "../../reads/queries.ts"
import { asItIs } from "../change-to.ts"
import type { KnownPlan } from "../known-plan.ts"
import type { ImportDoubt, PlannedAddition, PlannedChange, PlannedConflict } from "../planned-import.ts"
import type { PlanComparison } from "../plan-comparison.ts"
import { nameShower } from "../shown-names.ts"
import type { NameShower } from "../shown-names.ts"
import { additionOf } from "./addition-of-row.ts"
import type { Adding } from "./addition-of-row.ts"
import { merged } from "./becoming.ts"
import { changesOf } from "./changes-of-row.ts"
import type { ChangedCell } from "./changes-of-row.ts"
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
  const compared = matches.flatMap(({ row, activity }) =>
    activity ? [{ row, activity, ...changesOf(row, activity, reader) }] : [],
  )
  const fresh = matches.flatMap(({ row, activity }) =>
    activity ? [] : [{ row, ...additionOf(row, reader) }],
  )
  // Only now are all names known that the file adds.
  const added = reader.added()
  const show = nameShower(known, added)
  const changes = compared.flatMap((one) => changeIn(one, show))
  const found = new Set(compared.map(({ activity }) => activity.id))
  const missing = own.hasMarks && found.size > 0 ? known.activities.filter(({ id }) => !found.has(id)) : []
  return {
    planned: {
      ...added,
      additions: fresh.flatMap((one) => additionIn(one, show)),
      changes,
      missing: missing.map(({ id, titleEn, titleFr }) => ({ id, title: titleEn, titleFr })),
      conflicts: compared.flatMap((one) => conflictsIn(one, show)),
    },
    unchanged: compared.length - changes.length,
    doubtful: inOrder([
      ...doubtful,
      ...compared.flatMap((one) => one.doubtful),
      ...fresh.flatMap((one) => one.doubtful),
    ]),
  }
}

type Compared = { row: OwnRow; activity: Activity; cells: readonly ChangedCell[] }

/** What is surely changed, all at once. */
function changeIn({ row, activity, cells }: Compared, show: NameShower): PlannedChange[] {
  const sure = cells.filter(({ isConflict }) => !isConflict)
  if (sure.length === 0) return []
  const now = asItIs(activity)
  const fields = sure.map(({ column, patch }) => ({
    field: column,
    from: shownCell(column, now, { show, activity }),
    to: shownCell(column, { ...now, ...patch }, { show, activity }),
  }))
  const patches = sure.map(({ patch }) => patch)
  return [{ ...aboutOf(row, activity), fields, becomes: merged(now, patches) }]
}

/** Each to be chosen by itself. */
function conflictsIn({ row, activity, cells }: Compared, show: NameShower): PlannedConflict[] {
  const now = asItIs(activity)
  return cells
    .filter(({ isConflict }) => isConflict)
    .map(({ column, patch }) => ({
      ...aboutOf(row, activity),
      key: `${activity.id} ${column}`,
      field: column,
      from: shownCell(column, now, { show, activity }),
      to: shownCell(column, { ...now, ...patch }, { show, activity }),
      now,
      patch,
    }))
}

function additionIn({ row, says }: { row: OwnRow } & Adding, show: NameShower): PlannedAddition[] {
  if (!says) return []
  const shown = {
    under: show.under(says),
    leads: show.organizations(says.leads),
    partners: show.organizations(says.partners),
  }
  return [{ ...says, ...placeOf(row), shown }]
}

function aboutOf(row: OwnRow, { id, titleEn, titleFr }: Activity) {
  return { id, title: titleEn, titleFr, ...placeOf(row) }
}

function inOrder(doubtful: readonly ImportDoubt[]): ImportDoubt[] {
  return doubtful.toSorted((one, other) => one.row - other.row || one.column - other.column)
}

function placeOf(row: OwnRow): { sheet: string; row: number } {
  const { sheet, row: number } = row.at()
  return { sheet, row: number }
}
