import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { confirmImport, keepPreview, undoImport } from "#platform/imports"
import type { Preview, Upload } from "#platform/imports"
import type { Workbook } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { indicatorsStanding } from "../reads/indicators-standing.ts"
import { words } from "../words/index.ts"
import { applyValues, undoValues } from "./apply-values.ts"
import type { WrittenValues } from "./apply-values.ts"
import { compareValues } from "./compare-values.ts"
import type { PlannedValue } from "./compare-values.ts"
import { readValues } from "./read-values.ts"
import type { ValueReason } from "./read-values.ts"

declare module "#platform/acts" {
  interface Acts {
    "indicators.import-previewed": { file: string }
    "indicators.imported": { file: string; added: number; changed: number }
    "indicators.import-undone": { file: string }
  }
}

export const valuesImport = "indicator-values"

export type ValuesPreview = Preview<PlannedValue[], ValueReason>

/** What a file of values would do to what stands: only what is otherwise. */
export async function valuesPreview(
  tx: Tx,
  { workbook, locale, today }: { workbook: Workbook; locale: Locale; today: string },
): Promise<ValuesPreview> {
  const known = await indicatorsStanding(tx, today, { withRetired: true })
  const { written, doubtful } = readValues(workbook)
  const correctedBy = words(locale)("corrected-by-file")
  const compared = compareValues(written, { known, locale, today, correctedBy })
  const added = compared.planned.filter(
    ({ from }) => from === null || from.state === "not-yet-reported",
  ).length
  return {
    added,
    changed: compared.planned.length - added,
    unchanged: compared.unchanged,
    doubtful: [...doubtful, ...compared.doubtful],
    planned: compared.planned,
  }
}

/** Keeps what a file of values would do, for somebody to look at and confirm. @returns the import's id */
export async function previewValues(
  tx: Tx,
  actor: Actor,
  { upload, locale }: { upload: Upload; locale: Locale },
): Promise<string> {
  access.check(actor, "enter", "value")
  const preview = await valuesPreview(tx, { workbook: upload.workbook, locale, today: actor.today })
  const { id, fileName } = await keepPreview(tx, actor, { kind: valuesImport, upload, locale, preview })
  await record(tx, actor, {
    kind: "indicators.import-previewed",
    subject: { kind: "import", id },
    details: { file: fileName },
  })
  return id
}

/** Does what was shown, all of it. Refused when it no longer holds, or was confirmed before. */
export async function confirmValues(
  tx: Tx,
  actor: Actor,
  { id, workbook }: { id: string; workbook: Workbook },
): Promise<ValuesPreview> {
  access.check(actor, "enter", "value")
  const { preview, kept } = await confirmImport(tx, actor, {
    id,
    kind: valuesImport,
    again: ({ locale }) => valuesPreview(tx, { workbook, locale, today: actor.today }),
    apply: ({ planned }) => applyValues(tx, actor, planned),
  })
  const { added, changed } = preview
  await record(tx, actor, {
    kind: "indicators.imported",
    subject: { kind: "import", id },
    details: { file: kept.fileName, added, changed },
  })
  return preview
}

/** Says again what was said before, by new rows: a value is never deleted. Refused whole where one was corrected since. */
export async function undoValuesImport(
  tx: Tx,
  actor: Actor,
  { id, locale }: { id: string; locale: Locale },
): Promise<void> {
  access.check(actor, "enter", "value")
  const kept = await undoImport(tx, actor, {
    id,
    kind: valuesImport,
    restore: (written: WrittenValues) => undoValues(tx, actor, { ...written, locale }),
  })
  await record(tx, actor, {
    kind: "indicators.import-undone",
    subject: { kind: "import", id },
    details: { file: kept.fileName },
  })
}
