import { limits } from "./limits.ts"
import type { Cell } from "./workbook.ts"

/**
 * The text of a cell as it is kept: one kind of line end, no control characters (a database cannot hold NUL), no broken
 * halves of a character, no blank edges, and no more than 10,000 characters, with a mark when there were more.
 */
export function cellText(written: string): Pick<Cell, "kind" | "value" | "cutFrom"> {
  const text = written
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\p{Noncharacter_Code_Point}|[^\P{Cc}\t\n]/gu, "")
    .toWellFormed()
    .trim()
  if (text === "") return { kind: "blank", value: null }
  if (text.length <= limits.cellText) return { kind: "text", value: text }
  return { kind: "text", value: text.slice(0, limits.cellText).toWellFormed(), cutFrom: text.length }
}
