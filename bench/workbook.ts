import readXlsx from "read-excel-file/node"
import writeXlsx from "write-excel-file/node"
import { confirmPlan, previewPlan } from "#plans"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { openUpload } from "#platform/imports"
import { writeWorkbook } from "#platform/workbooks"
import type { WrittenCell } from "#platform/workbooks"
import type { Opened } from "../src/commands/open-services.ts"

/**
 * The plan of 2,000 rows that the import brought, out as its workbook and in again with twenty cells edited. Seconds; the
 * floors write and read the same cells with the same libraries and do nothing with them.
 */
export async function measureWorkbook(
  opened: Opened,
  actor: Actor,
  asked: { url: string; cookie: string; fiscalYear: number },
) {
  const began = performance.now()
  const answer = await fetch(asked.url, { headers: { cookie: asked.cookie } })
  const content = Buffer.from(await answer.arrayBuffer())
  const outSeconds = since(began)
  const [rows, floorReadSeconds] = await timed(async () => (await readXlsx(content))[0]!.data)
  const [, floorWriteSeconds] = await timed(() => writeXlsx(plain(rows)).toBuffer())
  const edited = await writeWorkbook([{ name: "Plan", rows: withEdits(rows as WrittenCell[][]) }])
  const { database, files } = opened
  const [{ id, upload }, previewSeconds] = await timed(async () => {
    const upload = await openUpload(files, actor, { name: "plan.xlsx", content: edited })
    const preview = { upload, fiscalYear: asked.fiscalYear, locale: "en" as const }
    const id = await act({ database, actor }, (tx) => previewPlan(tx, actor, preview))
    return { id, upload }
  })
  const [, confirmSeconds] = await timed(() =>
    act({ database, actor }, (tx) => confirmPlan(tx, actor, { id, workbook: upload.workbook })),
  )
  return {
    rows: rows.length - 1,
    outSeconds,
    floorWriteSeconds,
    previewSeconds,
    confirmSeconds,
    floorReadSeconds,
  }
}

/** Twenty activities get another deliverable. */
function withEdits(rows: readonly WrittenCell[][]): WrittenCell[][] {
  const column = rows[0]!.findIndex((heading) => String(heading).startsWith("Deliverable"))
  return rows.map((row, place) => (place % 100 === 1 ? row.with(column, `Edited ${place}`) : row))
}

function plain(rows: readonly unknown[][]) {
  return rows.map((row) => row.map((value) => ({ value: value === null ? "" : String(value) })))
}

async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const began = performance.now()
  return [await work(), since(began)]
}

function since(began: number): number {
  return Number(((performance.now() - began) / 1000).toFixed(2))
}
