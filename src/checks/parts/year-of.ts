import { NotFound } from "#platform/refusals"

/** The fiscal year of an address, by the year in which it begins. */
export function yearOf(written: string): number {
  const year = Number(written)
  if (!/^\d{4}$/.test(written) || year < 2000 || year > 2100) throw new NotFound()
  return year
}
