import type { KnownOrganization } from "#organizations"
import type { Workbook } from "#platform/workbooks"
import { readWorkbook } from "#platform/workbooks"
import type { PlanReading } from "./plan-workbook.ts"
import { readPlan } from "./plan-workbook.ts"

export const known: readonly KnownOrganization[] = [
  { id: "acfa", names: ["ACFA régionale", "Association canadienne-française"] },
  { id: "ville", names: ["Ville de Banff", "Town of Banff"] },
]

export type Cells = readonly (readonly string[])[]
export type Ranges = readonly (readonly [top: number, left: number, bottom: number, right: number])[]

/** For tests only: a workbook of one sheet, with its merged ranges. */
export async function sheetOf(rows: Cells, merges: Ranges = []): Promise<Workbook> {
  const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","))
  const workbook = await readWorkbook(Buffer.from(quoted.join("\n")), "Plan.csv")
  const ranges = merges.map(([top, left, bottom, right]) => ({ top, left, bottom, right }))
  return { sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: ranges })) }
}

/** For tests only: rows on lines, cells between bars, and ⏎ for a line break inside a cell. */
export function table(text: string): string[][] {
  const lines = text.trim().split("\n")
  return lines.map((line) => line.split("|").map((cell) => cell.trim().replaceAll("⏎", "\n")))
}

/** For tests only: what a table of texts holds as a plan of 2026-27. */
export async function planOf(
  rows: Cells | string,
  { merges = [], organizations = [] }: { merges?: Ranges; organizations?: readonly KnownOrganization[] } = {},
): Promise<PlanReading> {
  return readPlan(await sheetOf(typeof rows === "string" ? table(rows) : rows, merges), {
    fiscalYear: 2026,
    organizations,
  })
}

export function doubts(plan: PlanReading): (string | number)[][] {
  return plan.doubtful.map(({ row, column, reason }) => [row, column, reason.code])
}
