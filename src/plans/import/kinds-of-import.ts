import {
  confirmOrganizations,
  previewOrganizations,
  rosterImport,
  shownRoster,
  undoOrganizations,
} from "#organizations"
import type { RosterPreview } from "#organizations"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { KeptImport, ShownPreview, Upload } from "#platform/imports"
import { NotFound } from "#platform/refusals"
import type { Workbook } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import { confirmPlan, planImport, previewPlan, undoPlanImport } from "./import-plan.ts"
import { stayingActivities } from "./take-out-activities.ts"
import type { PlanPreview } from "./plan-preview.ts"
import type { WrittenPlan } from "./apply-plan.ts"
import type { ChosenInPlan } from "./planned-import.ts"
import type { ShownPlan } from "./shown-plan.ts"
import { chosenInPlan, shownPlan } from "./shown-plan.ts"

/** What can be done with an import, whatever its kind. */
export type ImportKind = {
  shown: (locale: Locale, kept: KeptImport) => ShownPreview | ShownPlan
  /** Of what a file leaves out, what nobody may take out. */
  held?: (tx: Tx, asked: { fiscalYear: number; ids: readonly string[] }) => Promise<ReadonlySet<string>>
  /** What somebody chose in confirming it, in sentences. */
  chosen?: (locale: Locale, written: unknown) => string[]
  again: (
    tx: Tx,
    actor: Actor,
    asked: { kept: KeptImport; upload: Upload; locale: Locale },
  ) => Promise<string>
  confirm: (
    tx: Tx,
    actor: Actor,
    asked: { id: string; workbook: Workbook; chosen: ChosenInPlan; reason: string },
  ) => Promise<unknown>
  undo: (tx: Tx, actor: Actor, id: string) => Promise<void>
}

export function kindOf(kept: KeptImport): ImportKind {
  const kind = kinds.get(kept.kind)
  if (!kind) throw new NotFound()
  return kind
}

const kinds = new Map<string, ImportKind>([
  [
    rosterImport,
    {
      shown: (locale, { preview }) => shownRoster(locale, preview as RosterPreview),
      again: previewOrganizations,
      confirm: confirmOrganizations,
      undo: undoOrganizations,
    },
  ],
  [
    planImport,
    {
      shown: (locale, { preview }) => shownPlan(locale, preview as PlanPreview),
      held: stayingActivities,
      chosen: (locale, written) => chosenInPlan(locale, written as WrittenPlan),
      again: (tx, actor, { kept, ...asked }) =>
        previewPlan(tx, actor, { ...asked, fiscalYear: kept.fiscalYear! }),
      confirm: confirmPlan,
      undo: undoPlanImport,
    },
  ],
])
