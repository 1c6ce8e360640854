import { randomUUID } from "node:crypto"
import { addActivity, confirmPlan, previewPlan } from "#plans"
import type { NewActivity, PlanPreview } from "#plans"
import type { SentFile } from "#platform/imports"
import { addPriority } from "#strategy"
import type { TestPartnership } from "../builders.ts"
import { anUpload, workbookAgain } from "./organizations.ts"

export function aPriority(partnership: TestPartnership, title = "Welcome"): Promise<string> {
  return partnership.act((tx, actor) => addPriority(tx, actor, { titleEn: title, titleFr: `${title} (fr)` }))
}

/** An activity of 2026 that nobody leads, unless said otherwise. */
export function anActivity(
  partnership: TestPartnership,
  activity: Partial<NewActivity> & { priorityId: string; title?: string },
): Promise<string> {
  const { title = `Activity ${randomUUID().slice(0, 8)}`, ...more } = activity
  const added = {
    fiscalYear: 2026,
    titleEn: title,
    titleFr: `${title} (fr)`,
    leads: [],
    partners: [],
    ...more,
  }
  return partnership.act((tx, actor) => addActivity(tx, actor, added))
}

export async function previewedPlan(
  partnership: TestPartnership,
  sent: SentFile,
  fiscalYear = 2026,
): Promise<string> {
  const upload = await anUpload(partnership, sent)
  return partnership.act((tx, actor) => previewPlan(tx, actor, { upload, fiscalYear, locale: "en" }))
}

export async function confirmedPlan(
  partnership: TestPartnership,
  id: string,
  reason = "",
): Promise<PlanPreview> {
  const workbook = await workbookAgain(partnership, id)
  return partnership.act((tx, actor) => confirmPlan(tx, actor, { id, workbook, reason }))
}

/** Preview and confirmation in one. */
export async function importedPlan(partnership: TestPartnership, sent: SentFile, fiscalYear = 2026) {
  const id = await previewedPlan(partnership, sent, fiscalYear)
  return { id, preview: await confirmedPlan(partnership, id) }
}
