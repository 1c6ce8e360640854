import { confirmPlan, previewPlan } from "#plans"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { openUpload } from "#platform/imports"
import { writeWorkbook } from "#platform/workbooks"
import type { WrittenCell } from "#platform/workbooks"
import type { Opened } from "../src/commands/open-services.ts"

const rows = 2000

/** The fiscal year the plan is brought into. */
export const importedYear = 2031

/** A plan of 2,000 rows: from the bytes of the workbook to its preview, and from the confirm to the commit. Seconds. */
export async function measureImport(opened: Opened, actor: Actor) {
  const { database, files } = opened
  const content = await workbook()
  const began = performance.now()
  const upload = await openUpload(files, actor, { name: "plan.xlsx", content })
  const id = await act({ database, actor }, (tx) =>
    previewPlan(tx, actor, { upload, fiscalYear: importedYear, locale: "en" }),
  )
  const previewed = performance.now()
  await act({ database, actor }, (tx) => confirmPlan(tx, actor, { id, workbook: upload.workbook }))
  const confirmed = performance.now()
  return { rows, previewSeconds: seconds(began, previewed), confirmSeconds: seconds(previewed, confirmed) }
}

function workbook(): Promise<Buffer> {
  const headings = ["Priority", "Goal", "Activity", "Lead organization(s)", "Partners", "Start", "End"]
  const body: WrittenCell[][] = Array.from({ length: rows }, (_, row) => [
    `Priority ${row % 8}`,
    `Goal ${row % 40}`,
    `Imported activity ${row}`,
    `Organisation ${1 + (row % 60)}`,
    `Organisation ${1 + ((row + 7) % 60)}; Organisation ${1 + ((row + 13) % 60)}`,
    "Spring 2031",
    "March 2032",
  ])
  return writeWorkbook([{ name: "Plan", rows: [headings, ...body] }])
}

function seconds(from: number, to: number): number {
  return Number(((to - from) / 1000).toFixed(2))
}
