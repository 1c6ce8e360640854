import { Temporal } from "temporal-polyfill"

/**
 * The day somebody meant (`YYYY-MM-DD`): whole, or reduced as Popolo allows ("1970", "1970-01"), which is its first day
 * where something begins and its last where something ends; the time of day behind it is left out. Null for no day.
 */
export function dayIn(written: string, end: "first" | "last"): string | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/.exec(written)
  if (!parts) return null
  const [, year = "", month, day] = parts
  try {
    const from = Temporal.PlainDate.from(`${year}-${month ?? "01"}-${day ?? "01"}`, { overflow: "reject" })
    if (from.year < 1) return null
    if (end === "first" || day) return from.toString()
    const next = month ? from.add({ months: 1 }) : from.add({ years: 1 })
    return next.subtract({ days: 1 }).toString()
  } catch {
    return null
  }
}
