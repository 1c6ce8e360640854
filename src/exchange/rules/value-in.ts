import { sectors } from "#organizations"
import { standings } from "#councils"
import { classifications } from "./classification.ts"
import { dayIn } from "./day-in.ts"
import type { Column } from "./lists.ts"
import type { FaultCode } from "./row.ts"

type Read = { value: string | null } | { fault: FaultCode; values?: Record<string, string | number> }

/** What a choice may be, by code. */
export const choices: Readonly<Record<NonNullable<Column["of"]>, readonly string[]>> = {
  classification: classifications,
  sector: sectors,
  standing: standings,
  language: ["en", "fr"],
}

/** What one place of a file says, or why it cannot be taken. Blank is nothing. */
export function valueIn(column: Column, written: string | null): Read {
  if (written === null || written === "") return { value: null }
  if (written.length > (column.most ?? 9000))
    return { fault: "too-long", values: { most: column.most ?? 9000 } }
  switch (column.holds) {
    case "first-day":
      return orFault(dayIn(written, "first"), { fault: "no-day", values: { written: cut(written) } })
    case "last-day":
      return orFault(dayIn(written, "last"), { fault: "no-day", values: { written: cut(written) } })
    case "choice":
      return orFault(choices[column.of!].includes(written) ? written : null, {
        fault: "no-choice",
        values: { written: cut(written), choice: column.of! },
      })
    case "address":
      return orFault(isWebAddress(written) ? written : null, {
        fault: "no-address",
        values: { written: cut(written) },
      })
    case "email":
      return orFault(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(written) ? written : null, {
        fault: "no-email",
        values: { written: cut(written) },
      })
    case "data":
      return orFault(isObject(written) ? written : null, { fault: "no-data" })
    default:
      return { value: written }
  }
}

function orFault(value: string | null, fault: Read): Read {
  return value === null ? fault : { value }
}

function cut(written: string): string {
  return written.length > 60 ? `${written.slice(0, 60)}…` : written
}

/** http and https only (SEC-081). */
function isWebAddress(written: string): boolean {
  return URL.canParse(written) && ["http:", "https:"].includes(new URL(written).protocol)
}

function isObject(written: string): boolean {
  try {
    const data: unknown = JSON.parse(written)
    return typeof data === "object" && data !== null && !Array.isArray(data)
  } catch {
    return false
  }
}
