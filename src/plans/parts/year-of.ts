import { NotFound } from "#platform/refusals"

/** The fiscal year an address names. @throws NotFound when it names none. */
export function yearOf(text: string): number {
  const year = Number(text)
  if (!/^\d{4}$/.test(text) || year < 2000 || year > 2100) throw new NotFound()
  return year
}
