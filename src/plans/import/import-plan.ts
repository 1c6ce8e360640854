import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { confirmImport, importOf, keepPreview, undoImport } from "#platform/imports"
import type { Upload } from "#platform/imports"
import { Conflict } from "#platform/refusals"
import type { Workbook } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { asPlanChange } from "../acts/as-plan-change.ts"
import { lockPlan } from "../acts/lock-plan.ts"
import { isApproved } from "../reads/plan-versions.ts"
import { words } from "../words/index.ts"
import { applyPlan } from "./apply-plan.ts"
import type { WrittenPlan } from "./apply-plan.ts"
import { chosenPlan } from "./chosen-plan.ts"
import type { ChosenInPlan } from "./planned-import.ts"
import { planPreview } from "./plan-preview.ts"
import type { PlanPreview } from "./plan-preview.ts"
import { undoPlan } from "./undo-plan.ts"

declare module "#platform/acts" {
  interface Acts {
    "plans.import-previewed": { file: string; fiscalYear: number }
    "plans.imported": { file: string; fiscalYear: number; added: number; changed: number }
    "plans.import-undone": { file: string }
  }
}

export const planImport = "plan"

/** Keeps what a plan's workbook would do, for somebody to look at and confirm. @returns the import's id */
export async function previewPlan(
  tx: Tx,
  actor: Actor,
  asked: { upload: Upload; fiscalYear: number; locale: Locale },
): Promise<string> {
  access.check(actor, "import", "plan")
  const { upload, fiscalYear, locale } = asked
  const preview = await planPreview(tx, { workbook: upload.workbook, fiscalYear, locale })
  const { id, fileName } = await keepPreview(tx, actor, {
    kind: planImport,
    upload,
    fiscalYear,
    locale,
    preview,
  })
  await record(tx, actor, {
    kind: "plans.import-previewed",
    subject: { kind: "import", id },
    details: { file: fileName, fiscalYear },
  })
  return id
}

/**
 * Does what was shown, all of it, and what somebody chose in looking at it. Refused when it no longer holds, or was
 * confirmed before; of a plan the council has approved, also without a reason for its changes.
 */
export async function confirmPlan(
  tx: Tx,
  actor: Actor,
  {
    id,
    workbook,
    chosen = { remove: [], take: [] },
    reason = "",
  }: { id: string; workbook: Workbook; chosen?: ChosenInPlan; reason?: string },
): Promise<PlanPreview> {
  access.check(actor, "import", "plan")
  let changed = 0
  const { preview, kept } = await confirmImport(tx, actor, {
    id,
    kind: planImport,
    again: async (asked) => {
      await lockPlan(tx, asked.fiscalYear!)
      return planPreview(tx, { ...asked, workbook, fiscalYear: asked.fiscalYear! })
    },
    apply: ({ planned: shown }, asked) => {
      const { planned, remove, taken } = chosenPlan(shown, chosen)
      changed = planned.changes.length
      const fiscalYear = asked.fiscalYear!
      return asPlanChange(tx, actor, {
        fiscalYear,
        reason,
        doing: async () => {
          const written = await applyPlan(tx, actor, { planned, remove, reason: reason.trim(), fiscalYear })
          return taken > 0 ? { ...written, taken } : written
        },
      })
    },
  })
  const { added } = preview
  await record(tx, actor, {
    kind: "plans.imported",
    subject: { kind: "import", id },
    details: { file: kept.fileName, fiscalYear: kept.fiscalYear!, added, changed },
  })
  return preview
}

/** Puts everything back as it was. Refused whole when later work rests on what came in, or the plan is approved. */
export async function undoPlanImport(tx: Tx, actor: Actor, id: string): Promise<void> {
  access.check(actor, "import", "plan")
  const kept = await undoImport(tx, actor, {
    id,
    kind: planImport,
    restore: async (written: WrittenPlan) => {
      await mustBeDraft(tx, id)
      await undoPlan(tx, actor, written)
    },
  })
  await record(tx, actor, {
    kind: "plans.import-undone",
    subject: { kind: "import", id },
    details: { file: kept.fileName },
  })
}

/** What the council approved is changed with a reason, and never taken back as if it had not been. */
async function mustBeDraft(tx: Tx, importId: string): Promise<void> {
  const fiscalYear = (await importOf(tx, importId))?.fiscalYear
  if (!fiscalYear) return
  await lockPlan(tx, fiscalYear)
  if (await isApproved(tx, fiscalYear)) throw new Conflict(words.message("approved-no-undo"))
}
